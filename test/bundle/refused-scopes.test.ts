import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
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
});
