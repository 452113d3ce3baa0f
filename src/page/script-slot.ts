/** Where a script file hands over what it holds. */
export interface ScriptSlot<T> {
  /** Called by the file when it has loaded; loading it twice is harmless. */
  fill(held: T): void;
  /** Throws where the file has not been loaded. */
  taken(): T;
}

/**
 * The background puts files into the content script's isolated world one by one, each when it is first needed. They share only
 * globals, so a file hands over under a key of its own. Pages do not see that world.
 */
export function scriptSlot<T>(name: string): ScriptSlot<T> {
  const key = Symbol.for(`backgrounder.${name}`);
  const world = globalThis as unknown as Record<symbol, T | undefined>;
  return {
    fill(held) {
      world[key] = held;
    },
    taken() {
      const held = world[key];
      if (held === undefined) throw new Error(`${name}.js did not load`);
      return held;
    },
  };
}
