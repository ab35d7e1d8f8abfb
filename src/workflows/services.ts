// What a workflow receives: the sheet, the clock, the lock. The real ones are built in one place only, build-services.

import type { SourceChoices } from '../domain/reading';
import type { Clock } from '../runtime/clock';
import type { Lock } from '../runtime/lock';
import type { MissingPermissions } from '../runtime/permissions';
import type { Book } from '../sheets/book';
import type { Desk } from '../sheets/desk';

export interface Services {
  book: Book<SourceChoices>;
  clock: Clock;
  lock: Lock;
  version: string;
  /** What this account has not allowed. */
  permissions(): MissingPermissions;
  openDesk(ids: Record<string, number>): Desk;
}
