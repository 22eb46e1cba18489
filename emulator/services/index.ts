/** Google's services other than the spreadsheet itself: Google's class name → the class that models it. */
import type { ClassTable } from '../host/remote';
import { Blob } from './blob';
import { Cache, CacheService } from './cache';
import { HtmlOutput, HtmlOutputMetaTag, HtmlService, HtmlTemplate } from './html';
import { Lock, LockService } from './lock';
import { MailApp } from './mail';
import { ConsoleService, Logger } from './printing';
import { Properties, PropertiesService } from './properties';
import { AuthorizationInfo, ScriptApp, Service } from './script-app';
import { SessionService } from './session';
import { Trigger } from './trigger';
import { ClockTriggerBuilder, SpreadsheetTriggerBuilder, TriggerBuilder } from './trigger-builders';
import { Menu, PromptResponse, Ui } from './ui';
import { User } from './user';
import { Utilities } from './utilities';

export const serviceClasses: ClassTable = {
  HtmlService,
  HtmlOutput,
  HtmlOutputMetaTag,
  HtmlTemplate,
  Ui,
  Menu,
  PromptResponse,
  PropertiesService,
  Properties,
  CacheService,
  Cache,
  LockService,
  Lock,
  MailApp,
  ScriptApp,
  Trigger,
  TriggerBuilder,
  ClockTriggerBuilder,
  SpreadsheetTriggerBuilder,
  Service,
  AuthorizationInfo,
  Session: SessionService,
  User,
  Utilities,
  Blob,
  Logger,
  console: ConsoleService,
};
