// One run of a script: the meter every service call passes, the buffer of writes, waiting, and how the run ends.

import { messageText } from '../google/messages/index';
import { COMMIT_SECONDS, callSeconds, gmailUnits } from './costs';
import { type EndReason, RunEnded } from './ending';
import type { AuthMode, CallKind, Execution, UiPort } from './execution-types';
import { freeLocks } from './locks';
import { fullScope } from './manifest';
import { countCall, type Meter, newMeter } from './meter';
import { Parked } from './parking';
import { assertAllowed } from './permissions';
import { type PatientUiPort, Waiting } from './waiting';
import type { Project, Selection, World } from './world-types';

/** An injected failure: the `at`-th call of `method` throws, before or after taking effect. */
export interface Failure {
  method: string;
  at: number;
  when: 'before' | 'after';
}

export interface ExecutionOptions {
  account: string;
  authMode: AuthMode;
  hasUi: boolean;
  language: 'en' | 'de';
  realm: Execution['realm'];
  ui: PatientUiPort;
  /** The run ends at this data call. */
  killAt?: number;
  fail?: Failure;
  /** Scopes the person did not grant. */
  deniedScopes?: string[];
  /** Whether waiting hands the thread back (`Parked` is thrown) instead of moving the clock. */
  parks?: boolean;
  /** Takes what the script logs. */
  log?: (level: string, text: string) => void;
}

const RUN_SECONDS = 360;
const SIMPLE_TRIGGER_SECONDS = 30;

/** The execution as the platform's own services see it: with the world it runs in. */
export class Run implements Execution {
  readonly meter: Meter = newMeter();
  readonly id: number;
  readonly ui: UiPort;
  ended: RunEnded | undefined;
  private buffer: (() => void)[] = [];
  private method = '';
  private unmetered = false;
  private readonly waiting: Waiting;
  private readonly resuming: { method: string; failure: Failure | undefined }[] = [];

  constructor(
    readonly world: World,
    readonly project: Project,
    private readonly options: ExecutionOptions,
  ) {
    this.id = ++world.runs;
    this.waiting = new Waiting(world, options.parks ?? false);
    const ask: UiPort['ask'] = (question) => {
      // Google drops locks while a dialog is open.
      freeLocks(project, this.id);
      return this.waiting.forAnswer(() => options.ui.ask(question));
    };
    this.ui = Object.assign(Object.create(options.ui), { ask });
  }

  get account(): string {
    return this.options.account;
  }
  get authMode(): AuthMode {
    return this.options.authMode;
  }
  get hasUi(): boolean {
    return this.options.hasUi;
  }
  get language(): 'en' | 'de' {
    return this.options.language;
  }
  get realm(): Execution['realm'] {
    return this.options.realm;
  }
  get workbook(): Execution['workbook'] {
    return this.world.workbook;
  }
  get file(): Execution['file'] {
    return this.world.file;
  }
  get plan(): Execution['plan'] {
    return this.world.plan;
  }
  get scriptTimeZone(): string {
    return this.project.source.manifest.timeZone;
  }
  get selection(): Selection | null {
    return this.hasUi ? this.world.selection : null;
  }

  now(): number {
    return Math.floor(this.world.clock);
  }

  call<T>(method: string, kind: CallKind, effect: () => T): T {
    if (this.unmetered) return effect();
    const failure = this.admit(method, kind);
    const caller = this.method;
    this.method = method;
    try {
      if (failure?.when === 'before') throw this.error('SERVER_ERROR');
      const result = effect();
      if (failure?.when === 'after') throw this.error('SERVER_ERROR');
      return result;
    } catch (error) {
      if (error instanceof Parked) this.resuming.push({ method, failure });
      throw error;
    } finally {
      this.method = caller;
    }
  }

  // A call that had to wait is made again when the wait is over: then it was counted and paid already.
  private admit(method: string, kind: CallKind): Failure | undefined {
    this.assertAlive();
    const last = this.resuming[this.resuming.length - 1];
    if (last?.method === method) {
      this.resuming.pop();
      this.charge(this.waiting.seconds());
      return last.failure;
    }
    assertAllowed(this, method);
    if (kind === 'data' && this.meter.total + 1 === this.options.killAt) {
      this.end('kill', 'KILLED', { call: this.meter.total + 1 });
    }
    const count = countCall(this.meter, method, kind);
    this.meter.gmailUnits += gmailUnits(method);
    if (kind === 'data') this.spend(callSeconds(method));
    const { fail } = this.options;
    return kind === 'data' && fail?.method === method && fail.at === count ? fail : undefined;
  }

  private assertAlive(): void {
    if (this.ended) throw this.ended;
  }

  /** Whether the person granted a scope and the manifest asks for it. */
  grants(scope: string): boolean {
    const { scopes } = this.project.source.manifest;
    const denied = (this.options.deniedScopes ?? []).map(fullScope);
    return (!scopes || scopes.includes(scope)) && !denied.includes(scope);
  }

  spend(seconds: number): void {
    this.world.clock += seconds * 1000;
    this.charge(seconds);
  }

  private charge(seconds: number): void {
    this.meter.modelledSeconds += seconds;
    const limit = this.authMode === 'FULL' ? RUN_SECONDS : SIMPLE_TRIGGER_SECONDS;
    if (this.meter.modelledSeconds > limit) this.end('time', 'TOO_LONG');
  }

  tally(what: 'recipients', amount: number): void {
    this.meter[what] += amount;
  }

  defer(write: () => void): void {
    this.assertAlive();
    this.buffer.push(write);
  }

  commit(): void {
    this.assertAlive();
    const writes = this.buffer;
    if (writes.length === 0 && this.method !== 'SpreadsheetApp.flush') return;
    this.meter.flushes++;
    if (writes.length === 0) return;
    this.spend(COMMIT_SECONDS);
    this.buffer = [];
    this.workbook.batch(() => {
      for (const write of writes) write();
    });
  }

  error(key: string, values: Record<string, string | number> = {}): Error {
    const error = new this.realm.Error(messageText(key, values, this.language));
    error.name = 'Exception';
    return error;
  }

  htmlFile(name: string): string | undefined {
    return this.project.source.html[name];
  }

  select(sheetId: number, zone = { top: 0, left: 0, bottom: 0, right: 0 }): void {
    this.world.selection = { sheetId, ...zone };
  }

  log(level: string, text: string): void {
    this.options.log?.(level, text);
  }

  /** Does something in the script's name without counting it, such as making the event object of a trigger. */
  quietly<T>(work: () => T): T {
    this.unmetered = true;
    try {
      return work();
    } finally {
      this.unmetered = false;
    }
  }

  /** Ends the run here and for good: nothing buffered is committed, its locks are free. */
  end(reason: EndReason, key: string, values: Record<string, string | number> = {}): never {
    this.ended = new RunEnded(reason, messageText(key, values, this.language));
    this.close();
    throw this.ended;
  }

  /** Drops what is still buffered and frees the locks. */
  close(): void {
    this.buffer = [];
    freeLocks(this.project, this.id);
  }

  /**
   * Waits until `ready` or for so many milliseconds of the world's clock; tells whether it became ready.
   * In the main thread nobody else can act meanwhile, so the clock moves to the end of the wait.
   */
  waitUntil(ready: () => boolean, milliseconds: number): boolean {
    return this.waiting.until(ready, milliseconds, (seconds) => this.spend(seconds));
  }
}
