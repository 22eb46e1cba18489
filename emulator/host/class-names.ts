/**
 * Google's names of the modelled classes. The registry, which knows all services, tells them; whoever needs
 * only a name, or an object of a class that must not be imported (a tab's spreadsheet, which itself makes
 * tabs), asks here.
 */
import type { Remote, ClassTable } from './remote';
import type { Run } from './run';

type RemoteClass = new (run: Run) => Remote;
let classes: ClassTable = {};
const names = new Map<unknown, string>();

/** Says which classes there are. Called once, when the registry is loaded. */
export function nameClasses(all: ClassTable): void {
  classes = all;
  for (const [name, theClass] of Object.entries(all)) names.set(theClass, name);
}

/** Makes an object of a class that needs nothing but its run, or undefined when it is not modelled. */
export function make(name: string, run: Run): Remote | undefined {
  const theClass = classes[name] as unknown as RemoteClass | undefined;
  return theClass && new theClass(run);
}

/** Google's name of an object's class, found by walking up from its own. */
export function nameOf(remote: Remote): string {
  for (
    let p = Object.getPrototypeOf(remote) as object | null;
    p;
    p = Object.getPrototypeOf(p) as object | null
  ) {
    const name = names.get(p.constructor);
    if (name) return name;
  }
  throw new Error(`The class ${remote.constructor.name} has no Google name: put it into a class table.`);
}
