// ScriptApp: triggers, their limits, and consent.

import { describe, expect, it } from '@jest/globals';
import { aWorld, NOON, SCOPES, startRun } from './support';

const next = (world: ReturnType<typeof aWorld>) =>
  world.states['add-on'].triggers.map((trigger) =>
    trigger.next ? new Date(trigger.next).toISOString() : null,
  );

describe('ScriptApp.newTrigger', () => {
  it('installs a clock trigger for the person who ran it', () => {
    const { ScriptApp } = startRun();
    const trigger = ScriptApp.newTrigger('check').timeBased().everyHours(1).create();
    expect(trigger.getHandlerFunction()).toBe('check');
    expect(trigger.getEventType()).toBe(ScriptApp.EventType.CLOCK);
    expect(trigger.getTriggerSource()).toBe(ScriptApp.TriggerSource.CLOCK);
    expect(ScriptApp.getProjectTriggers().map((each) => each.getUniqueId())).toEqual([trigger.getUniqueId()]);
  });

  it('installs spreadsheet triggers for this file only', () => {
    const { ScriptApp, SpreadsheetApp } = startRun();
    const builder = ScriptApp.newTrigger('opened');
    const trigger = builder.forSpreadsheet(SpreadsheetApp.getActive()).onOpen().create();
    expect(trigger.getEventType()).toBe(ScriptApp.EventType.ON_OPEN);
    expect(trigger.getTriggerSourceId()).toBe(SpreadsheetApp.getActive().getId());
    expect(() => builder.forSpreadsheet('another file')).toThrow('Invalid argument: key');
  });

  it.each([0, 2, 3, 60])('everyMinutes(%d) is refused', (minutes) => {
    const builder = startRun().ScriptApp.newTrigger('f').timeBased();
    expect(() => builder.everyMinutes(minutes)).toThrow('Invalid argument: everyMinutes');
  });

  it('a clock trigger without a time, or with two, is refused', () => {
    const { ScriptApp } = startRun();
    const clock = () => ScriptApp.newTrigger('f').timeBased();
    expect(() => clock().create()).toThrow('Invalid argument: schedule');
    expect(() => clock().after(1000).everyHours(1).create()).toThrow('Invalid argument: schedule');
  });

  it('the 21st trigger of one person is refused; a colleague has 20 of their own', () => {
    const world = aWorld();
    const { ScriptApp } = startRun(world);
    for (let i = 0; i < 20; i++) ScriptApp.newTrigger('f').timeBased().everyHours(1).create();
    expect(() => ScriptApp.newTrigger('f').timeBased().everyHours(1).create()).toThrow(/too many triggers/);
    const colleague = startRun(world, { account: 'assistant@example.com' });
    expect(colleague.ScriptApp.getProjectTriggers()).toEqual([]);
    colleague.ScriptApp.newTrigger('f').timeBased().everyHours(1).create();
    expect(ScriptApp.getProjectTriggers()).toHaveLength(20);
  });

  it('everyDays(1).atHour(9) comes at one minute of that hour in the script zone', () => {
    const world = aWorld();
    startRun(world).ScriptApp.newTrigger('f').timeBased().everyDays(1).atHour(9).create();
    expect(next(world)[0]).toMatch(/^2026-11-22T09:\d\d:00/);
  });

  it('inTimezone moves the hour', () => {
    const world = aWorld();
    const clock = startRun(world).ScriptApp.newTrigger('f').timeBased();
    clock.everyDays(1).atHour(9).inTimezone('America/New_York').create();
    expect(next(world)[0]).toMatch(/^2026-11-21T14:\d\d:00/);
  });

  it('nearMinute stays within a quarter of an hour', () => {
    const world = aWorld();
    startRun(world).ScriptApp.newTrigger('f').timeBased().everyDays(1).atHour(9).nearMinute(30).create();
    const minute = Number(next(world)[0]!.slice(14, 16));
    expect(Math.abs(minute - 30)).toBeLessThanOrEqual(15);
  });

  it('onWeekDay waits for that day', () => {
    const world = aWorld();
    const { ScriptApp } = startRun(world);
    ScriptApp.newTrigger('f').timeBased().onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6).create();
    expect(next(world)[0]).toMatch(/^2026-11-23T06/);
  });

  it('after(ms) is a minimum, at(date) exact', () => {
    const world = aWorld();
    const { ScriptApp } = startRun(world);
    ScriptApp.newTrigger('f').timeBased().after(1000).create();
    ScriptApp.newTrigger('f')
      .timeBased()
      .at(new Date(NOON + 5000))
      .create();
    const [after, at] = next(world);
    expect(Date.parse(after!)).toBeGreaterThan(NOON + 1000);
    expect(Date.parse(at!)).toBe(NOON + 5000);
  });
});

describe('ScriptApp.deleteTrigger', () => {
  it("deletes one's own trigger and refuses it a second time", () => {
    const { ScriptApp } = startRun();
    const trigger = ScriptApp.newTrigger('f').timeBased().everyHours(1).create();
    ScriptApp.deleteTrigger(trigger);
    expect(ScriptApp.getProjectTriggers()).toEqual([]);
    expect(() => ScriptApp.deleteTrigger(trigger)).toThrow('Invalid argument: trigger');
  });
});

describe('ScriptApp.getAuthorizationInfo', () => {
  const refusing = { deniedScopes: ['gmail.modify'] };

  it('says what is granted and what is missing', () => {
    const { ScriptApp } = startRun(aWorld(), refusing);
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    expect(info.getAuthorizationStatus()).toBe(ScriptApp.AuthorizationStatus.REQUIRED);
    expect(info.getAuthorizationUrl()).toMatch(/^https:/);
    const granted = (info as unknown as { getAuthorizedScopes(): string[] }).getAuthorizedScopes();
    expect(granted).toEqual(SCOPES.filter((scope) => !scope.endsWith('gmail.modify')));
  });

  it('throws for a scope that is not in the manifest', () => {
    const { ScriptApp } = startRun();
    const ask = ScriptApp.getAuthorizationInfo as unknown as (mode: object, scopes: string[]) => object;
    expect(() => ask(ScriptApp.AuthMode.FULL as unknown as object, ['https://mail.google.com/'])).toThrow(
      'Invalid argument: https://mail.google.com/',
    );
  });
});

describe('ScriptApp.requireScopes', () => {
  it('ends the run for good when one is missing', () => {
    const { ScriptApp, run } = startRun(aWorld(), { deniedScopes: ['gmail.modify'] });
    expect(() => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPES[4]])).toThrow(
      /Authorization is required/,
    );
    expect(run.ended?.reason).toBe('authorization');
    expect(() => ScriptApp.getScriptId()).toThrow(/Authorization is required/);
  });

  it('does nothing when all are granted', () => {
    const { ScriptApp } = startRun();
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES);
    ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
    expect(ScriptApp.getScriptId()).toBe('script-1');
  });
});
