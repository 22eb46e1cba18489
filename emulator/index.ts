/** The local Google: see README.md. */
export { LocalGoogle, type LocalGoogleOptions, type TriggerView } from './host/local-google';
export type { AsyncPerson, Person, SeenMenu } from './host/person';
export { VisitorOver } from './host/visitor';
export type { ServedPage } from './host/browser';
export type { AsyncVisitor, Heard, Trouble, Visitor } from './host/visitor';
export type { DeploymentView, HowDeployed } from './host/deployments';
export type { Crowd } from './host/crowd';
export type { PushedFiles } from './host/pushed';
export type { RunReport } from './host/report';
export type { Fault, Lie } from './host/live-run';
export type { Unsure } from './host/world';
export type { SentMail } from './host/world-state';
export { makeRealmsAnew } from './host/program';
export { endThreads } from './host/thread-pool';
export { Refused } from './host/remote';
