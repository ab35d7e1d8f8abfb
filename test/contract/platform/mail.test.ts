// MailApp, Session, Logger and console.

import { describe, expect, it } from '@jest/globals';
import { aWorld, startRun } from './support';

describe('MailApp', () => {
  it('counts every recipient against the day, by plan', () => {
    const { MailApp, run } = startRun();
    expect(MailApp.getRemainingDailyQuota()).toBe(100);
    MailApp.sendEmail({ to: 'a@x.example, b@x.example', cc: 'c@x.example', subject: 'Hi', body: 'Hello' });
    expect(MailApp.getRemainingDailyQuota()).toBe(97);
    expect(run.meter.recipients).toBe(3);
    expect(startRun(aWorld({ plan: 'workspace' })).MailApp.getRemainingDailyQuota()).toBe(1500);
  });

  it('leaves the mail in the sender’s mailbox', () => {
    const world = aWorld();
    startRun(world).MailApp.sendEmail('ann@x.example', 'Your digest', 'Nothing new.');
    const [line] = world.mailboxes.list(world.account, 'sent');
    expect(line).toMatchObject({ subject: 'Your digest' });
  });

  it('refuses to go beyond the day and says so', () => {
    const { MailApp } = startRun();
    for (let i = 0; i < 2; i++) MailApp.sendEmail(Array(50).fill('a@x.example').join(','), 's', 'b');
    expect(() => MailApp.sendEmail('a@x.example', 's', 'b')).toThrow(
      'Service invoked too many times for one day: email.',
    );
  });

  it.each([
    ['', 'Failed to send email: no recipient'],
    ['not an address', 'Invalid email: not an address'],
    [Array(51).fill('a@x.example').join(','), 'Limit Exceeded: Email Recipients Per Message.'],
  ])('to "%s" is refused', (to, message) => {
    expect(() => startRun().MailApp.sendEmail(to, 's', 'b')).toThrow(message);
  });

  it('names what it cannot do', () => {
    expect(() => startRun().MailApp.sendEmail({ to: 'a@x.example', htmlBody: '<p>' })).toThrow(
      'MailApp.sendEmail with htmlBody is not provided locally',
    );
  });
});

describe('Session', () => {
  it('tells account, language and the script’s zone, not the sheet’s', () => {
    const world = aWorld();
    world.workbook.timeZone = 'Asia/Tokyo';
    const { Session } = startRun(world, { account: 'ann@example.com', language: 'de' });
    expect(Session.getEffectiveUser().getEmail()).toBe('ann@example.com');
    expect(Session.getActiveUserLocale()).toBe('de');
    expect(Session.getScriptTimeZone()).toBe('Etc/UTC');
  });
});

describe('Logger and console', () => {
  it('speak to the developer only', () => {
    const said: string[] = [];
    const google = startRun(aWorld(), { log: (level, text) => said.push(`${level}: ${text}`) });
    google.Logger.log('%s clients', 3);
    google.console.warn('slow', { rows: 2 });
    expect(said).toEqual(['log: 3 clients', 'warn: slow { rows: 2 }']);
    expect(google.Logger.getLog()).toBe('3 clients\n');
    expect(() => google.console.table([])).toThrow('console.table is not provided locally');
  });
});
