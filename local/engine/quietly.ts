// The engine reports its timings with console.debug: not on our output.

/** Runs something of the engine's without what it would print. */
export function quietly<T>(work: () => T): T {
  const { debug } = console;
  console.debug = () => {};
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
