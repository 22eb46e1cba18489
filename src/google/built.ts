/**
 * What the script that runs is called: the product's version and a mark of its code. Deployed pages run an
 * older version than the sheet until somebody updates the deployment; then the two say different things.
 */
/** Put in by build.mjs. */
declare const BUILT: string | undefined;

export const builtVersion = typeof BUILT === 'string' ? BUILT : '0';
