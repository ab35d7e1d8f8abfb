import { describe, expect, it } from '@jest/globals';
import { headlessUi } from '../../local/runtime/headless-ui';
import { advanceTo } from '../../local/runtime/until';
import { restoreWorld } from '../../local/runtime/world';
import type { MissingPermissions } from '../../src/runtime/permissions';
import type { WatchAnswer } from '../../src/workflows/departure-watch';
import { log, send, sendSheet } from './send-support';
import { call, run, tab } from './support';
import { recipients } from './touches';
import { digests, oneNews } from './watch-sheet';

const start = sendSheet({ clients: 3 });
const SEND = { list: 'dormant', touch: 1, mode: 'send' };
const without = (scope: string, language: 'en' | 'de' = 'en') => ({
  deniedScopes: [`https://www.googleapis.com/auth/${scope}`],
  language,
});

describe('a permission that a person did not give', () => {
  it.each([
    ['gmail.modify', 'en', 'make drafts, send them and find answers in your Gmail'],
    ['gmail.modify', 'de', 'make drafts, send them and find answers in your Gmail'],
    ['script.send_mail', 'de', 'ask how many mails you may still send today'],
  ] as const)(
    'sendTouches without %s, Google speaking %s, says what is missing and where to allow it',
    (scope, language, what) => {
      const world = restoreWorld(start);
      const result = run(world, 'sendTouches', SEND, without(scope, language));
      expect(result.error).toContain(`Google has not been allowed to let Rekindle ${what}`);
      expect(result.error).toMatch(/Open https:\/\/\S+, tick every box, then try again\.$/);
      expect(result.error).not.toMatch(/permission|Berechtigung/i);
      expect(log(world)).toEqual([]);
      expect(recipients(world)).toEqual([]);
      expect(send(world).sent).toBe(3);
    },
  );

  it('planTouches works without knowing the quota, and says that it is not known', () => {
    const plan = call<{ due: unknown[]; quotaLeft: number | null; quotaUnknown: string }>(
      restoreWorld(start),
      'planTouches',
      { list: 'dormant', touch: 1 },
      without('script.send_mail'),
    );
    expect(plan.due).toHaveLength(3);
    expect(plan.quotaLeft).toBeNull();
    expect(plan.quotaUnknown).toContain('ask how many mails you may still send today');
  });

  const asked = (options: object) =>
    call<MissingPermissions>(restoreWorld(start), 'sidebarCall', undefined, {
      args: ['permissions', ''],
      ...options,
    });

  it.each([
    ['gmail.modify', 'Gmail', 'looking for answers'],
    ['script.send_mail', 'Send email as you', 'sending'],
    ['script.scriptapp', 'Run when you are not present', 'the clock'],
    ['userinfo.email', 'Your address', 'your mailbox'],
  ])('%s is named in Set-up, with what is switched off and where to allow it', (scope, name, off) => {
    const { missing, url } = asked(without(scope, 'de'));
    expect(missing).toEqual([{ name, off: expect.stringContaining(off) }]);
    expect(url).toMatch(/^https:/);
  });

  it('is missing nowhere where all was given', () => {
    expect(asked({})).toEqual({ missing: [], url: '' });
  });

  it.each([
    [
      ['gmail.modify', 'script.scriptapp'],
      ['Look here: The permission "Gmail" is missing', 'Look here: The permission "Run when'],
    ],
    [[], ['OK: Google allows all that Rekindle asks for.']],
  ])('"Check this set-up" without %j says so', (scopes, wanted) => {
    const told: string[] = [];
    const ui = {
      ...headlessUi(),
      ask({ prompt }: { prompt: string }) {
        told.push(prompt);
        return { button: 'OK', text: '' };
      },
    };
    const deniedScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
    run(restoreWorld(start), 'menuCheck', undefined, { ui, deniedScopes });
    const lines = told.join('\n').split('\n').slice(-wanted.length);
    expect(lines).toEqual(wanted.map((line) => expect.stringContaining(line)));
  });
});

describe('without userinfo.email', () => {
  const options = without('userinfo.email', 'de');
  const NO_MAILBOX =
    /^Google has not been allowed to let Rekindle see whose mailbox it is\. Open https:\S+, tick/;
  const aside = (name: string, request: object = {}) => ({
    args: [name, JSON.stringify(request)],
    ...options,
  });
  const world = restoreWorld(start);
  send(world, { limit: 1 });
  const clientId = String(log(world)[0]['Client ID']);

  it('numbers, lists, today, cards and logging work, and what is mine goes by the name in Settings', () => {
    expect(call(world, 'refreshMetrics', undefined, options)).toMatchObject({ contacted: { value: 1 } });
    expect(call(world, 'buildLists', {}, options)).toMatchObject({ dormant: 3 });
    const request = { clientId, list: 'dormant', outcome: 'no answer' };
    expect(call(world, 'logTouch', request, options)).toMatchObject({ stage: 'Note sent' });
    expect(log(world)[1]).toMatchObject({ Outcome: 'no answer', By: 'Jo Miller' });
    const day = call<{ me: string }>(world, 'sidebarCall', undefined, aside('today', { mine: true }));
    expect(day.me).toBe('Jo Miller');
    expect(call(world, 'sidebarCall', undefined, aside('clientCard', { clientId }))).toMatchObject({
      stage: 'Note sent',
      callSheet: expect.stringContaining('Hello'),
    });
    expect(call(world, 'sidebarCall', undefined, aside('open'))).toMatchObject({ built: true });
  });

  it.each([
    ['sendTouches', SEND],
    ['planTouches', { list: 'dormant', touch: 1 }],
    ['sendReviewedDrafts', undefined],
    ['checkReplies', undefined],
  ])('%s says what to allow', (name, request) => {
    expect(run(world, name, request, options).error).toMatch(NO_MAILBOX);
    expect(recipients(world)).toHaveLength(1);
  });
});

describe('without script.send_mail or userinfo.email the departure watch', () => {
  it.each([
    ['script.send_mail', 'mail you on Mondays'],
    ['userinfo.email', 'see whose mailbox it is'],
  ])('%s: does its work, says what to allow, and mails once it is allowed', (scope, what) => {
    const world = restoreWorld(oneNews());
    const told = call<WatchAnswer>(world, 'departureWatch', undefined, without(scope, 'de'));
    expect(told).toMatchObject({ new: [{ client: 'Client 02' }], mailed: false });
    expect(told.why).toMatch(
      /^The digest could not be mailed\. Google has not been allowed to let Rekindle /,
    );
    expect(told.why).toContain(what);
    expect(tab(world, 'Dormant Clients').rows.map((row) => row['Client'])).toEqual(['Client 02']);
    expect(digests(world)).toEqual([]);
    expect(call(world, 'departureWatch')).toMatchObject({ new: [{ client: 'Client 02' }], mailed: true });
    expect(digests(world)).toHaveLength(1);
  });

  it('by the clock does the same, and Set-up and the sidebar say why until it has left', () => {
    const world = restoreWorld(oneNews());
    call(world, 'installTriggers', { kinds: ['weekly'] });
    const denied = without('script.send_mail');
    const weekly = () =>
      call<{ kind: string; problem: string }[]>(world, 'triggers', undefined, denied).find(
        ({ kind }) => kind === 'weekly',
      )?.problem;
    const fired = advanceTo(world, world.clock + 8 * 86_400_000, denied);
    expect(fired.map((one) => [one.function, one.error])).toEqual(
      fired.map(() => ['scheduledWeek', undefined]),
    );
    expect(fired.length).toBeGreaterThan(0);
    expect(tab(world, 'Dormant Clients').rows.map((row) => row['Client'])).toEqual(['Client 02']);
    expect(weekly()).toMatch(/^The digest could not be mailed\. .+ mail you on Mondays\. Open https/);
    const opened = run(world, 'sidebarCall', undefined, { args: ['open', ''], ...denied });
    expect(JSON.parse(String(opened.value)).notice).toBe(weekly());
    advanceTo(world, world.clock + 7 * 86_400_000);
    expect(digests(world)).toHaveLength(1);
    expect(call(world, 'triggers')).toContainEqual(expect.objectContaining({ kind: 'weekly', problem: '' }));
  });
});
