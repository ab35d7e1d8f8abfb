// Types of the package gas-local, which brings none.
declare module 'gas-local' {
  /** Runs every file of a folder that passes the filter in one context: the globals object itself, returned. */
  export function require(
    folder: string,
    globals: Record<string, unknown>,
    options?: { filter?: (file: string) => boolean },
  ): Record<string, unknown>;
}
