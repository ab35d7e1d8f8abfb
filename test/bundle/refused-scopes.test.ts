import { describe, expect, it } from '@jest/globals';
import { headlessUi } from '../../local/runtime/headless-ui';
import { restoreWorld } from '../../local/runtime/world';
import type { MissingPermissions } from '../../src/runtime/permissions';
import { log, send, sendSheet } from './send-support';
import { call, run } from './support';
import { recipients } from './touches';

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
