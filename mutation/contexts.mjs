/**
 * A script's context inside the local Google has globals of its own, so instrumented code in it would
 * find neither the active mutant nor a place to count. Every new context is handed Stryker's object. What
 * dist/ does while it is loaded, as every run loads it anew, is counted as load, not as something the
 * test asked for.
 */
import { createRequire } from 'node:module';

const vm = createRequire(import.meta.url)('node:vm');

/** From now on every new context of node:vm shares Stryker's object. */
export function reachIntoContexts(stryker) {
  const { createContext, Script } = vm;
  vm.createContext = (object, options) => {
    object.__stryker__ = stryker;
    return createContext(object, options);
  };
  vm.Script = class extends Script {
    constructor(code, options) {
      super(code, options);
      this.isPushed = options?.filename === 'Code.js';
    }
    runInContext(context, options) {
      if (!this.isPushed) return super.runInContext(context, options);
      const { currentTestId } = stryker;
      stryker.currentTestId = undefined;
      try {
        return super.runInContext(context, options);
      } finally {
        stryker.currentTestId = currentTestId;
      }
    }
  };
}
