/** What clasp pushes, and what is made of it. */
import type { Compiled, Program } from './context';

/** The files of a push by name: 'appsscript.json', 'Code.js', 'form.html' … */
export interface PushedFiles {
  [name: string]: string;
}

/** Who may open a web app, and whose authority it uses (manifest: webapp.access, webapp.executeAs). */
export type Access = 'MYSELF' | 'DOMAIN' | 'ANYONE' | 'ANYONE_ANONYMOUS';
export type ExecuteAs = 'USER_DEPLOYING' | 'USER_ACCESSING';

/** The manifest, as far as it matters here. */
export interface Manifest {
  timeZone: string;
  oauthScopes?: string[];
  webapp?: { access: Access; executeAs: ExecuteAs };
}

/** What was pushed, besides its code. */
export interface Pushed {
  manifest: Manifest;
  /** by name, without ".html" */ htmlFiles: Record<string, string>;
}

/** A push, read and compiled. */
export interface PushedProgram extends Pushed {
  files: PushedFiles;
  program: Program;
  compiled: Compiled;
  functions: string[];
}
