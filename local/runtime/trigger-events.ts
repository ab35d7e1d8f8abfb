// The event objects Google hands to triggers.

import { DateTime } from 'luxon';
import type { CellError, CellValue, Zone } from '../engine/workbook-types';
import { createUser } from '../google/session';
import type { Run } from './execution';
import type { Trigger } from './world-types';

type Services = Record<string, unknown>;
type Sheets = Pick<GoogleAppsScript.Spreadsheet.SpreadsheetApp, 'getActive'>;
type Script = { AuthMode: Record<string, object> };

export interface Edit {
  sheet: string;
  zone: Zone;
  /** Null for a block, as `after`. */
  before: CellValue | CellError;
  after: CellValue | CellError;
}

function common(run: Run, services: Services, trigger?: Trigger) {
  const { AuthMode } = services['ScriptApp'] as Script;
  const event = { authMode: AuthMode[run.authMode], user: createUser(run) };
  return trigger ? { ...event, triggerUid: trigger.id } : event;
}

const spreadsheetOf = (services: Services) => (services['SpreadsheetApp'] as Sheets).getActive();

// Cell values reach the event as text; an empty cell leaves the field out.
function textOf(value: CellValue | CellError): string | undefined {
  if (value === null || value === '') return undefined;
  return typeof value === 'object' ? value.error : String(value);
}

/** The event of onOpen. */
export function openEvent(run: Run, services: Services, trigger?: Trigger): object {
  return { ...common(run, services, trigger), source: spreadsheetOf(services) };
}

/** The event of onEdit for what a person typed into one cell, or pasted over a block. */
export function editEvent(run: Run, services: Services, edit: Edit, trigger?: Trigger): object {
  const source = spreadsheetOf(services);
  const { top, left, bottom, right } = edit.zone;
  const sheet = source.getSheetByName(edit.sheet)!;
  const range = sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
  const [value, oldValue] = [textOf(edit.after), textOf(edit.before)];
  return {
    ...common(run, services, trigger),
    source,
    range,
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
  };
}

/** The event of a clock trigger; its times are UTC, as at Google. */
export function clockEvent(run: Run, services: Services, trigger: Trigger): object {
  const at = DateTime.fromMillis(run.now(), { zone: 'utc' });
  const { AuthMode } = services['ScriptApp'] as Script;
  return {
    authMode: AuthMode['FULL'],
    year: at.year,
    month: at.month,
    'day-of-month': at.day,
    'day-of-week': at.weekday,
    'week-of-year': at.weekNumber,
    hour: at.hour,
    minute: at.minute,
    second: at.second,
    timezone: 'UTC',
    triggerUid: trigger.id,
  };
}
