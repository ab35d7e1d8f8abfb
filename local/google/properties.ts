// PropertiesService: small texts kept per document, per script and per person, with Google's limits.

import type { Run } from '../runtime/execution';
import { data, navigation, provide } from './strict';

type Store = Record<string, string>;
type Service = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

/** Documented limits: 9 KB a value, 500 KB a store, in UTF-8 bytes. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

const SERVICE = {
  name: 'PropertiesService',
  inErrors: 'PropertiesService',
  members: {
    getDocumentProperties: navigation(),
    getScriptProperties: navigation(),
    getUserProperties: navigation(),
  },
};

const STORE = {
  name: 'Properties',
  inErrors: 'PropertiesService.Properties',
  members: {
    deleteAllProperties: data(),
    deleteProperty: data('any'),
    getKeys: data(),
    getProperties: data(),
    getProperty: data('any'),
    setProperties: data('object', 'object,boolean'),
    setProperty: data('any,any'),
  },
};

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

function checkSize(run: Run, store: Store, added: Store): void {
  const all = Object.entries({ ...store, ...added });
  const total = all.reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
  const tooLarge = Object.values(added).some((value) => bytes(value) > VALUE_BYTES);
  if (tooLarge) throw run.error('TOO_LARGE', { argument: 'value' });
  if (total > STORE_BYTES) throw run.error('PROPERTY_STORAGE');
}

// Values become text as in JavaScript: null is stored as 'null', 1 as '1'.
function put(run: Run, store: Store, values: Record<string, unknown>): void {
  const added: Store = {};
  for (const [key, value] of Object.entries(values)) added[nameOf(run, key)] = String(value);
  checkSize(run, store, added);
  Object.assign(store, added);
}

function nameOf(run: Run, key: unknown): string {
  if (key === null || key === undefined || key === '') throw run.error('PROPERTY_NAME');
  return String(key);
}

function clear(store: Store): void {
  for (const key of Object.keys(store)) delete store[key];
}

function properties(run: Run, store: Store): Properties {
  const members = {
    deleteAllProperties() {
      clear(store);
      return self;
    },
    deleteProperty(key: string) {
      delete store[nameOf(run, key)];
      return self;
    },
    getKeys: () => Object.keys(store),
    getProperties: () => ({ ...store }),
    getProperty: (key: string) => (Object.hasOwn(store, nameOf(run, key)) ? store[key] : null),
    setProperties(values: Record<string, string>, deleteAllOthers = false) {
      if (deleteAllOthers) clear(store);
      put(run, store, values);
      return self;
    },
    setProperty(key: string, value: string) {
      put(run, store, { [nameOf(run, key)]: value });
      return self;
    },
  };
  const self: Properties = provide(run, STORE, members);
  return self;
}

/** PropertiesService for one run: the project's own stores, the person's by account. */
export function createPropertiesService(run: Run): Service {
  const { properties: kept } = run.project.state;
  return provide(run, SERVICE, {
    getDocumentProperties: () => properties(run, kept.document),
    getScriptProperties: () => properties(run, kept.script),
    getUserProperties() {
      kept.user[run.account] ??= {};
      return properties(run, kept.user[run.account]);
    },
  });
}
