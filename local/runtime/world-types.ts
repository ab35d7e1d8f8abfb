// What Google would keep of one spreadsheet between runs: the file, its script projects and everybody's mailbox.

import type { Workbook } from '../engine/workbook-types';
import type { Mailboxes } from '../google/gmail/index';
import type { Manifest } from './manifest';

export type Plan = 'consumer' | 'workspace';

/** The code of a script project. */
export interface ProjectSource {
  /** Holds its .js files, which load in the order of their names. */
  folder: string;
  /** Content of HTML files by name without extension. */
  html: Record<string, string>;
  manifest: Manifest;
}

/** An installed trigger. Times are milliseconds since 1970. */
export interface Trigger {
  id: string;
  handler: string;
  account: string;
  event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE' | 'ON_FORM_SUBMIT';
  schedule?: Schedule;
  /** When a clock trigger fires next; absent once a one-shot trigger has fired. */
  next?: number;
}

/** When a clock trigger fires, in the words of ClockTriggerBuilder. */
export interface Schedule {
  everyMinutes?: number;
  everyHours?: number;
  everyDays?: number;
  everyWeeks?: number;
  /** 1 = Monday, 7 = Sunday. */
  weekDay?: number;
  monthDay?: number;
  atHour?: number;
  nearMinute?: number;
  zone: string;
}

export interface CacheEntry {
  key: string;
  value: string;
  expires: number;
}

/** A value for the document, one for the script, and one for each account. */
export interface PerScope<T> {
  document: T;
  script: T;
  user: Record<string, T>;
}

/** Everything Google keeps for one script project. JSON. */
export interface ProjectState {
  scriptId: string;
  /** Of a project made from loose files: their full paths. */
  files?: string[];
  properties: PerScope<Record<string, string>>;
  cache: PerScope<CacheEntry[]>;
  triggers: Trigger[];
}

export interface Project {
  /** 'add-on', or a name made from the paths of the files given to `exec`. */
  key: string;
  source: ProjectSource;
  state: ProjectState;
  /** Who holds which lock: 'document', 'script' or 'user <account>' to the run's number. */
  locks: Map<string, number>;
}

/** Daily counters of one account; a day starts with the first use and lasts 24 hours. */
export interface Usage {
  since: number;
  triggerSeconds: number;
}

export interface Selection {
  sheetId: number;
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface World {
  file: { id: string; name: string; url: string };
  /** Whose world it is: who runs what names nobody else. */
  account: string;
  plan: Plan;
  /** Decides everything that looks random: ids, minutes of triggers. */
  seed: string;
  /** How many ids were drawn from the seed. */
  drawn: number;
  /** Milliseconds since 1970; may hold fractions. */
  clock: number;
  workbook: Workbook;
  /** What is kept for each project, by its key. */
  states: Record<string, ProjectState>;
  /** The projects that ran since the world was opened; their `state` is the one in `states`. */
  projects: Map<string, Project>;
  mailboxes: Mailboxes;
  selection: Selection | null;
  usage: Record<string, Usage>;
  /** Runs started so far, to tell them apart. */
  runs: number;
}
