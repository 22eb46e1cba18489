/**
 * The one class of libphonenumber-js that the rules use: the same answers from the same numbering plan, in
 * 1 KB instead of 25, because a Vietnamese office knows one country. test/spec/phone-in-browser.test.ts holds
 * the two equal.
 */
type Format = [pattern: string, format: string, leading: string[], rule: string | 0 | undefined];
/**
 * Where libphonenumber's metadata (version 4) keeps the general pattern, the ways to write a number, and the
 * patterns by type.
 */
type Country = { 2: string; 4: Format[]; 11: { 0: [string]; 1: [string] } };

const whole = (pattern: string, text: string): boolean => new RegExp(`^(?:${pattern})$`).test(text);

export class PhoneNumber {
  private readonly national: string;
  private readonly country: Country;

  /** @param number E.164, of Vietnam. @param metadata libphonenumber's, holding Vietnam. */
  constructor(
    readonly number: string,
    metadata: unknown,
  ) {
    this.national = number.slice(3);
    this.country = (metadata as { countries: { VN: Country } }).countries.VN;
  }

  /** Mobile or landline; undefined when no such number of Vietnam exists. */
  getType(): 'MOBILE' | 'FIXED_LINE' | undefined {
    const { 2: any, 11: types } = this.country;
    if (!whole(any, this.national)) return undefined;
    return whole(types[1][0], this.national)
      ? 'MOBILE'
      : whole(types[0][0], this.national)
        ? 'FIXED_LINE'
        : undefined;
  }

  /** The number as written inside the country, e.g. 0912 345 678. */
  formatNational(): string {
    const [pattern, format, , rule] = this.country[4].find(
      ([shape, , leading]) =>
        whole(shape, this.national) && new RegExp(`^(?:${leading[leading.length - 1]})`).test(this.national),
    ) ?? ['(.*)', '$1', [], '0$1'];
    return this.national.replace(new RegExp(`^(?:${pattern})$`), format.replace('$1', rule || '$1'));
  }
}
