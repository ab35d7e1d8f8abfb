/** @jest-environment ./test/sidebar/environment.cjs */
// The parts of Set-up that are rarely needed, in the page as shipped.

import { describe, expect, it } from '@jest/globals';
import type { ApiAnswer, HandOutAnswer, TeamAnswer, TriggerState } from '../../../src/api';
import { BUILT, PREVIEW, UNDERSTOOD } from '../answers';
import { openPage, type SidebarPage } from '../page';
import { day } from '../today/work';

async function atSetUp(): Promise<SidebarPage> {
  const page = await openPage();
  await page.answer('open', BUILT);
  await page.answer('today', day([]));
  await page.click('Set-up');
  await page.answer('setUp', UNDERSTOOD);
  await page.answer('preview', PREVIEW);
  return page;
}

const clock = (on: boolean, more: Partial<TriggerState> = {}): TriggerState[] =>
  (['replies', 'morning', 'weekly'] as const).map((kind) => ({
    kind,
    on: on && kind === 'morning',
    lastRun: '',
    problem: '',
    ...(kind === 'morning' ? more : {}),
  }));

describe('The clock', () => {
  it('is asked about only once it is opened', async () => {
    const page = await atSetUp();
    expect(page.waiting()).toEqual([]);
    await page.unfold('The clock');
    expect(page.waiting()).toEqual(['triggers']);
  });

  it('says what runs, when it last did and what is wrong, and switches one kind', async () => {
    const page = await atSetUp();
    await page.unfold('The clock');
    await page.answer('triggers', clock(false));
    expect(page.text()).toContain('Every hour: offLooks in your mailbox');
    await page.click('Switch on: Every morning');
    await page.answer('installTriggers', clock(true));
    expect(page.lastRequest()).toEqual({ kinds: ['morning'] });
    expect(page.status()).toBe('Every morning: on.');
    expect(page.focused()).toBe('Switch off: Every morning');
    await page.click('Switch off: Every morning');
    await page.answer(
      'removeTriggers',
      clock(true, { lastRun: '2026-11-20T06:12:00Z', problem: 'It stopped.' }),
    );
    expect(page.lastRequest()).toEqual({ kinds: ['morning'] });
    expect(page.text()).toContain('Last run: Fri, Nov 20');
    expect(page.text()).toContain('It stopped.');
  });

  it('waits while something else is going on, and can be tried again', async () => {
    const page = await openPage();
    await page.answer('open', BUILT);
    await page.answer('today', day([]));
    await page.click('Set-up');
    await page.unfold('The clock');
    await page.answer('setUp', UNDERSTOOD);
    await page.answer('preview', PREVIEW);
    await page.refuse('triggers', 'Google did not answer.');
    expect(page.waiting()).toEqual([]);
    await page.click('Try again');
    await page.answer('triggers', clock(false));
    expect(page.has('Switch on: Every Monday')).toBe(true);
  });
});

const member = (name: string, here = true): TeamAnswer['members'][number] => ({
  name,
  email: '',
  here,
  bounty: 0,
  wins: 0,
  newRevenue: 0,
  owed: 0,
  paid: 0,
});

const without = (person: string, why: TeamAnswer['without'][number]['why']) => ({
  person,
  why,
  accounts: 30,
  dormant: 10,
  growth: 0,
  active: 15,
  lead: 5,
  potential: 9000,
});

const TEAM: TeamAnswer = {
  members: [
    { ...member('Rosa Vale'), wins: 2, newRevenue: 2400, owed: 120 },
    member('Ben Okoro'),
    member('Carla Voss', false),
  ],
  without: [without('Carla Voss', 'gone'), without('', 'no name')],
  game: null,
};

const PLAN: HandOutAnswer = {
  handedOut: 6,
  kept: 24,
  shares: [{ name: 'Ben Okoro', accounts: 6, potential: 4000 }],
  accounts: Array.from({ length: 6 }, (_, i) => ({
    clientId: `c${i}`,
    client: `Client ${i}`,
    standsOn: 'active',
    from: 'Carla Voss',
    to: 'Ben Okoro',
    potential: 1000 - i,
  })),
};

describe('Team', () => {
  it('hands accounts out only after a look at who would get which', async () => {
    const page = await atSetUp();
    await page.unfold('Team');
    await page.answer('team', TEAM);
    expect(page.text()).toContain('Rosa Valehere; 2 won back, 2,400; bounty owed 120');
    expect(page.text()).toContain('Carla Vossgone');
    await page.tick('Nobody named');
    await page.tick('Rosa Vale');
    await page.click('See who would get which');
    await page.answer('handOutPreview', PLAN);
    expect(page.lastRequest()).toEqual({ from: ['Carla Voss'], to: ['Ben Okoro'] });
    expect(page.text()).toContain('Hand out 6 accounts?');
    expect(page.text()).toContain('Ben Okoro6 accounts, 4,000 a year');
    expect(page.text()).toContain('Client 4: Ben Okoro');
    expect(page.text()).not.toContain('Client 5');
    expect(page.text()).toContain('24 stay with whom they are.');
    await page.click('Hand out');
    await page.answer('handOut', PLAN);
    expect(page.lastRequest()).toEqual({ from: ['Carla Voss'], to: ['Ben Okoro'] });
    await page.answer('team', { ...TEAM, without: [] });
    expect(page.status()).toContain('Handed out: 6 accounts.');
    expect(page.text()).not.toContain('Accounts without a salesperson');
  });

  it('goes back from the look with the same ticks', async () => {
    const page = await atSetUp();
    await page.unfold('Team');
    await page.answer('team', TEAM);
    await page.tick('Nobody named');
    await page.click('See who would get which');
    await page.answer('handOutPreview', PLAN);
    await page.click('Back');
    expect(page.field('Nobody named').checked).toBe(false);
    expect(page.waiting()).toEqual([]);
  });

  it('hands nothing out while nobody takes it', async () => {
    const page = await atSetUp();
    await page.unfold('Team');
    await page.answer('team', { ...TEAM, members: [] });
    expect(page.text()).toContain('Nobody is on the Team tab yet.');
    expect(page.isOff('See who would get which')).toBe(true);
  });
});

const lacking = (clients: number, builtIn: boolean): ApiAnswer<'missingTexts'>['missing'][number] => ({
  list: 'dormant',
  reason: 'Price',
  touch: 1,
  channel: 'Email',
  language: '',
  clients,
  builtIn,
  sentence: `${clients} clients wait for it.`,
});

const found = (taken: boolean, sentence: string): ApiAnswer<'textsIn'> => ({
  taken,
  texts: { added: 2, replaced: 1, same: 0 },
  reasons: { added: 0, same: 0 },
  offers: { added: 0, same: 0 },
  sentence,
});

describe('Texts', () => {
  it('says which are missing and adds what is built in', async () => {
    const page = await atSetUp();
    await page.unfold('Texts');
    await page.answer('missingTexts', { missing: [lacking(7, true), lacking(2, false)] });
    expect(page.text()).toContain('7 clients wait for it.');
    await page.click('Add them');
    await page.answer('addMissingTexts', { added: 1, missing: [lacking(2, false)] });
    expect(page.status()).toBe('Added to the Templates tab: 1 text.');
    expect(page.text()).not.toContain('7 clients');
    expect(page.has('Add them')).toBe(false);
  });

  it('gives them out in a field that cannot be typed into', async () => {
    const page = await atSetUp();
    await page.unfold('Texts');
    await page.answer('missingTexts', { missing: [] });
    await page.click('Texts out');
    await page.answer('textsOut', { text: 'Texts from Rekindle' });
    const field = page.document.querySelector<HTMLTextAreaElement>('textarea[readonly]');
    expect(field?.value).toBe('Texts from Rekindle');
  });

  it('takes some in only after a look, and looks again when the text is changed', async () => {
    const page = await atSetUp();
    await page.unfold('Texts');
    await page.answer('missingTexts', { missing: [] });
    expect(page.isOff('See what would change')).toBe(true);
    await page.fill('Texts in', 'pasted');
    await page.click('See what would change');
    await page.answer('textsIn', found(false, 'New: 2 texts.'));
    expect(page.lastRequest()).toEqual({ text: 'pasted', take: false });
    expect(page.text()).toContain('New: 2 texts.');
    await page.fill('Texts in', 'pasted anew');
    expect(page.has('Take them in')).toBe(false);
    await page.click('See what would change');
    await page.answer('textsIn', found(false, 'New: 2 texts.'));
    await page.click('Take them in');
    await page.answer('textsIn', found(true, 'Added: 2 texts.'));
    expect(page.lastRequest()).toEqual({ text: 'pasted anew', take: true });
    expect(page.status()).toBe('Added: 2 texts.');
    expect(page.field('Texts in').value).toBe('');
  });
});

describe('Playbook and newly quiet clients', () => {
  it('writes the playbook and says where', async () => {
    const page = await atSetUp();
    await page.unfold('Playbook and newly quiet clients');
    await page.click('Write the playbook');
    await page.answer('writePlaybook', { tab: 'Playbook', contacted: 12, reasons: 3 });
    expect(page.status()).toBe('Written on the tab Playbook, from 12 clients contacted.');
  });

  it('names who went quiet and says whether a mail tells of it', async () => {
    const page = await atSetUp();
    await page.unfold('Playbook and newly quiet clients');
    await page.click('Look who went quiet');
    await page.answer('departureWatch', {
      new: [{ clientId: 'c1', client: 'Harbour Dental', lastOrder: '2026-02-01' }],
      due: 4,
      won: 0,
      mailed: true,
      why: '',
    });
    expect(page.text()).toContain('Harbour Dental, last order Feb 1, 2026');
    expect(page.status()).toBe('1 newly quiet client, 4 due, 0 won back. The news is in a mail to you.');
    await page.click('Look who went quiet');
    await page.answer('departureWatch', { new: [], due: 4, won: 0, mailed: false, why: 'Nothing changed.' });
    expect(page.status()).toBe('0 newly quiet clients, 4 due, 0 won back. Nothing changed.');
  });
});

describe('Permissions and leaving', () => {
  it('explain each permission, and how to part', async () => {
    const page = await atSetUp();
    await page.unfold('Remove Rekindle');
    expect(page.waiting()).toEqual([]);
    expect(page.text()).toContain('Rekindle never deletes a tab of yours.');
    await page.unfold('Permissions');
    await page.answer('permissions', { missing: [], url: '' });
    expect(page.document.querySelectorAll('details[open] .facts div')).toHaveLength(6);
    expect(page.text()).toContain('Google allows all of it.');
  });

  it('name what is missing, what is switched off by it, and where to allow it', async () => {
    const page = await atSetUp();
    await page.unfold('Permissions');
    const missing = [{ name: 'Gmail', off: 'drafts, sending and looking for answers' }];
    await page.answer('permissions', { missing, url: 'https://script.google.com/authorize/1' });
    expect(page.text()).toContain('Gmail is missing. Switched off: drafts, sending and looking for answers.');
    const link = page.document.querySelector('details[open] a');
    expect(link?.getAttribute('href')).toBe('https://script.google.com/authorize/1');
    expect(page.text()).not.toContain('Google allows all of it.');
  });
});
