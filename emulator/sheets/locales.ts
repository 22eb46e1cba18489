/** Locales that a spreadsheet may have. */

/** A language, or a language and a country, that exist: vi, vi_VN, en_US. */
export function isLocale(text: string): boolean {
  const [, language, country] = /^([a-z]{2,3})(?:_([A-Z]{2}))?$/.exec(text) ?? [];
  if (!language || Intl.DateTimeFormat.supportedLocalesOf(language).length === 0) return false;
  return (
    !country || new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(country) !== undefined
  );
}
