/** Script: the program itself, its triggers, who consented to what. */
import { SCOPE } from '../host/scopes';
import type { ServiceModel } from '../host/service-model';
import { AuthorizationInfo, ScriptApp, Service } from './script-app';
import { Trigger } from './trigger';
import { ClockTriggerBuilder, SpreadsheetTriggerBuilder, TriggerBuilder } from './trigger-builders';

const triggers = [SCOPE.triggers];
export const script: ServiceModel = {
  classes: {
    ScriptApp,
    Trigger,
    TriggerBuilder,
    ClockTriggerBuilder,
    SpreadsheetTriggerBuilder,
    Service,
    AuthorizationInfo,
  },
  scopes: {
    'ScriptApp.newTrigger': triggers,
    'ScriptApp.getProjectTriggers': triggers,
    'ScriptApp.getUserTriggers': triggers,
    'ScriptApp.deleteTrigger': triggers,
  },
  costs: {
    'ScriptApp.getProjectTriggers': 200,
    'ScriptApp.deleteTrigger': 200,
    'ClockTriggerBuilder.create': 300,
    'SpreadsheetTriggerBuilder.create': 300, // est
  },
  otherCost: 2,
};
