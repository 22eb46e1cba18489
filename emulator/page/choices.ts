/**
 * Finds what fits in a list of choices as a person types: without capitals and without
 * Vietnamese marks. Pure.
 */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .trim();

/** The choices that contain the typed text; those that begin with it come first. */
export function matches(choices: string[], typed: string): string[] {
  const wanted = fold(typed);
  const hits = choices.filter((choice) => fold(choice).includes(wanted));
  return [
    ...hits.filter((choice) => fold(choice).startsWith(wanted)),
    ...hits.filter((choice) => !fold(choice).startsWith(wanted)),
  ];
}
