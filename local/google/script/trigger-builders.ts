// ScriptApp.newTrigger: builders for clock and spreadsheet triggers, with Google's rules.

import { drawBytes } from '../../runtime/draw';
import type { Run } from '../../runtime/execution';
import { nextFire } from '../../runtime/schedule';
import type { Schedule, Trigger } from '../../runtime/world-types';
import { nameOf } from '../spreadsheet/enumeration';
import { data, navigation, provide } from '../strict';
import { zoneOf } from '../utilities/format-date';
import { type ScriptEnums, WEEK_DAYS } from './enums';
import { createTrigger } from './trigger';

const MAX_TRIGGERS = 20;
const MINUTE_STEPS = [1, 5, 10, 15, 30];
/** Field reports: a one-shot trigger fires late by up to some minutes. */
const LATE_MS = 60_000;

const BUILDER = {
  name: 'TriggerBuilder',
  inErrors: 'ScriptApp.TriggerBuilder',
  members: { forSpreadsheet: navigation('Spreadsheet', 'string'), timeBased: navigation() },
};

const CLOCK = {
  name: 'ClockTriggerBuilder',
  inErrors: 'ScriptApp.ClockTriggerBuilder',
  members: {
    after: navigation('Integer'),
    at: navigation('Date'),
    atHour: navigation('Integer'),
    create: data(),
    everyDays: navigation('Integer'),
    everyHours: navigation('Integer'),
    everyMinutes: navigation('Integer'),
    everyWeeks: navigation('Integer'),
    inTimezone: navigation('string'),
    nearMinute: navigation('Integer'),
    onMonthDay: navigation('Integer'),
    onWeekDay: navigation('Weekday'),
  },
};

const SPREADSHEET = {
  name: 'SpreadsheetTriggerBuilder',
  inErrors: 'ScriptApp.SpreadsheetTriggerBuilder',
  members: {
    create: data(),
    onChange: navigation(),
    onEdit: navigation(),
    onFormSubmit: navigation(),
    onOpen: navigation(),
  },
};

function install(run: Run, handler: string, rest: Pick<Trigger, 'event' | 'schedule' | 'next'>): Trigger {
  const { triggers } = run.project.state;
  const own = triggers.filter((trigger) => trigger.account === run.account);
  if (own.length >= MAX_TRIGGERS) throw run.error('TOO_MANY_TRIGGERS');
  const id = drawBytes(run.world).readBigUInt64BE(0).toString();
  const trigger: Trigger = { id, handler, account: run.account, ...rest };
  triggers.push(trigger);
  return trigger;
}

function clockBuilder(run: Run, enums: ScriptEnums, handler: string): object {
  const schedule: Schedule = { zone: run.scriptTimeZone };
  let once: number | undefined;
  const refuse = (argument: string) => run.error('INVALID_ARGUMENT', { argument });
  const set = (argument: keyof Schedule, value: number | string, valid: boolean) => {
    if (!valid) throw refuse(argument);
    Object.assign(schedule, { [argument]: value });
    return self;
  };
  const onceAt = (at: number) => {
    once = at;
    return self;
  };
  const create = () => {
    const repeats = Object.keys(schedule).some((key) => key.startsWith('every') || key === 'monthDay');
    if (repeats === (once !== undefined)) throw refuse('schedule');
    if (schedule.atHour === undefined && schedule.nearMinute !== undefined && !schedule.everyHours) {
      throw refuse('nearMinute');
    }
    const trigger = install(run, handler, { event: 'CLOCK', schedule: repeats ? schedule : undefined });
    trigger.next = once ?? nextFire(run.world, trigger, run.now(), false);
    return createTrigger(run, enums, trigger);
  };
  const self: object = provide(run, CLOCK, {
    after: (milliseconds: number) => onceAt(run.now() + milliseconds + LATE_MS),
    at: (date: Date) => onceAt(date.getTime()),
    atHour: (hour: number) => set('atHour', hour, hour >= 0 && hour <= 23),
    create,
    everyDays: (n: number) => set('everyDays', n, n >= 1),
    everyHours: (n: number) => set('everyHours', n, n >= 1),
    everyMinutes: (n: number) => set('everyMinutes', n, MINUTE_STEPS.includes(n)),
    everyWeeks: (n: number) => set('everyWeeks', n, n >= 1),
    inTimezone: (zone: string) => set('zone', zone, zoneOf(zone) !== undefined),
    nearMinute: (minute: number) => set('nearMinute', minute, minute >= 0 && minute <= 59),
    onMonthDay: (day: number) => set('monthDay', day, day >= 1 && day <= 31),
    onWeekDay: (day: object) => {
      schedule.everyWeeks ??= 1;
      return set('weekDay', WEEK_DAYS.indexOf(nameOf(day)) + 1, true);
    },
  });
  return self;
}

function spreadsheetBuilder(run: Run, enums: ScriptEnums, handler: string): object {
  let event: Trigger['event'] | undefined;
  const on = (chosen: Trigger['event']) => () => {
    event = chosen;
    return self;
  };
  const self: object = provide(run, SPREADSHEET, {
    create() {
      if (!event) throw run.error('INVALID_ARGUMENT', { argument: 'eventType' });
      return createTrigger(run, enums, install(run, handler, { event }));
    },
    onChange: on('ON_CHANGE'),
    onEdit: on('ON_EDIT'),
    onFormSubmit: on('ON_FORM_SUBMIT'),
    onOpen: on('ON_OPEN'),
  });
  return self;
}

/** What ScriptApp.newTrigger returns. Only this file's own triggers can be made. */
export function createTriggerBuilder(run: Run, enums: ScriptEnums, handler: string): object {
  return provide(run, BUILDER, {
    forSpreadsheet(target: string | GoogleAppsScript.Spreadsheet.Spreadsheet) {
      const id = typeof target === 'string' ? target : run.quietly(() => target.getId());
      if (id !== run.file.id) throw run.error('INVALID_ARGUMENT', { argument: 'key' });
      return spreadsheetBuilder(run, enums, handler);
    },
    timeBased: () => clockBuilder(run, enums, handler),
  });
}
