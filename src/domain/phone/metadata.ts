/**
 * The numbering plan of Vietnam out of libphonenumber's full ("max") metadata. The smaller sets call old
 * 11-digit mobiles, old area codes and 1900 numbers valid. The build replaces the imported file by this same
 * slice, so the rest of the world is not shipped.
 */
import type { MetadataJson } from 'libphonenumber-js/core';
import full from 'libphonenumber-js/metadata.max.json';

const world = full as unknown as { version: number; countries: { VN: unknown } };

export const vietnam = {
  version: world.version,
  country_calling_codes: { 84: ['VN'] },
  countries: { VN: world.countries.VN },
  nonGeographic: {},
} as unknown as MetadataJson;
