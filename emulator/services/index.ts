/** Google's services other than the spreadsheet itself. */
import type { ServiceModel } from '../host/service-model';
import { blobs } from './blob';
import { cache } from './cache';
import { html } from './html';
import { lock } from './lock';
import { mail } from './mail';
import { printing } from './printing';
import { properties } from './properties';
import { script } from './script';
import { session } from './session';
import { ui } from './ui';
import { utilities } from './utilities';

export const services: readonly ServiceModel[] = [
  html,
  ui,
  properties,
  cache,
  lock,
  mail,
  script,
  session,
  utilities,
  blobs,
  printing,
];
