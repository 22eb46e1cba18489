/** Which addresses a letter can be sent to. The roster's own check says what is wrong with the others. */
const MAILABLE = /^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;
/** Recipients of one message that Google accepts (Apps Script quotas). */
const MOST = 50;

/** The addresses that can be written to, each once, in the order given; never more than one message takes. */
export function mailable(addresses: readonly string[]): string[] {
  const out: string[] = [];
  for (const text of addresses) {
    const address = text.trim();
    if (
      address.length <= 254 &&
      MAILABLE.test(address) &&
      !out.some((other) => other.toLowerCase() === address.toLowerCase())
    )
      out.push(address);
  }
  return out.slice(0, MOST);
}
