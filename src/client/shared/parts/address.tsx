/**
 * A web address that breaks after its slashes where a line is too narrow, not in the middle of a name; what
 * is copied is the address as it is.
 */
export function Address({ text }: { text: string }) {
  return <>{text.split('/').map((part, i) => (i ? ['/', <wbr />, part] : part))}</>;
}
