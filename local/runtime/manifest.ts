// What a script project declares about itself in appsscript.json.

import { existsSync, readFileSync } from 'node:fs';

export interface Manifest {
  timeZone: string;
  /** Full scope addresses; undefined when the manifest names none, and everything is asked for. */
  scopes: string[] | undefined;
  /** Symbols of the advanced services switched on ('Gmail'). */
  advancedServices: string[];
}

const PREFIX = 'https://www.googleapis.com/auth/';

/** A scope's full address: 'gmail.modify' and the address itself both do. */
export function fullScope(scope: string): string {
  return /^https?:/.test(scope) ? scope : PREFIX + scope;
}

/** Reads a manifest; without one, a script as Google makes it: no scopes named, no advanced services. */
export function readManifest(file: string): Manifest {
  const json = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const enabled: { userSymbol: string }[] = json.dependencies?.enabledAdvancedServices ?? [];
  return {
    timeZone: json.timeZone ?? 'Etc/UTC',
    scopes: json.oauthScopes,
    advancedServices: enabled.map((service) => service.userSymbol),
  };
}
