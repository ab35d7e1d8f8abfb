// Notes lived through in the workbench: made as drafts in the sidebar, reviewed in the mailbox with the keyboard alone,
// sent, and answered as the client.

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { restoreWorld } from '../../local/runtime/world';
import { call, tab } from '../bundle/support';
import { loggedAs, readyToSend, recipients, SENDER } from '../bundle/touches';
import { type Bench, eventually, inSidebar, openBench, pick } from './support';

const OWNER = 'owner@example.com';

let bench: Bench;
let page: Page;

beforeAll(async () => {
  bench = await openBench({ world: restoreWorld(readyToSend(6)), script: 'add-on' });
  page = await bench.open();
});

afterAll(() => bench?.close());

const lines = (place: 'drafts' | 'sent' | 'inbox') => bench.world.mailboxes.list(OWNER, place);
const inMailbox = (page: Page) => page.getByRole('region', { name: 'Mailbox of owner@example.com' });

/** What has the keyboard, by the name people know it by. */
const focused = () =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const label = element.labels?.[0]?.textContent;
    return (element.ariaLabel ?? label ?? element.textContent ?? '').trim();
  });

/** Goes on with Tab, or back with Shift+Tab, until something of this name has the keyboard. */
async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press(key);
    const here = await focused();
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    passed.push(here.slice(0, 30));
  }
  throw new Error(`${key} does not reach ${name}: ${passed.join(' | ')}`);
}

/** Opens the mail whose row has the keyboard, and waits until it is there. */
async function openRow(): Promise<string> {
  await page.keyboard.press('Enter');
  await eventually(() => page.evaluate(() => document.activeElement?.id), 'mail-subject');
  return inMailbox(page).locator('dd').nth(1).innerText();
}

/** Presses what has the keyboard and waits for what the mailbox tells of it. */
async function pressAndHear(sentence: string | RegExp): Promise<void> {
  await page.keyboard.press('Enter');
  await inMailbox(page).getByRole('status').filter({ hasText: sentence }).waitFor();
}

/** What axe finds wrong in the mailbox and in the strip above. */
async function faults(): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      { include: ['#mailbox', '.strip'], exclude: ['iframe'] },
      { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'] },
    ),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const inPlace = (name: string) => inSidebar(page).getByRole('button', { name, exact: true });

interface Plan {
  due: { client: string }[];
  withheld: { client: string; rule: string }[];
}

const ruleFor = (client: string, withheld: Plan['withheld']) =>
  withheld.find((one) => one.client === client)?.rule;
/** The client of "Client 0001" <client1@example.com>. */
const clientOf = (to: string) => /^"(.*)"/.exec(to)![1];

let edited = '';
let deleted = '';

describe('five drafts of the first note', () => {
  it('are made in the sidebar, and the button of the mailbox counts them', async () => {
    await pick(page, 'Rekindle', 'Open');
    await inSidebar(page).getByRole('button', { name: 'Send', exact: true }).click();
    for (const button of ['Show the names', 'Look at 5 mails', 'Go on', 'Make 5 drafts'])
      await inPlace(button).click({ timeout: 30_000 });
    await inSidebar(page).getByText('5 drafts are in your Gmail').waitFor({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Mailbox: 5 drafts' }).waitFor();
    expect(lines('sent')).toEqual([]);
  });

  it('stand in the mailbox, which the keyboard opens and reads', async () => {
    await page.getByRole('link', { name: 'Save a copy (xlsx)' }).focus();
    await tabTo('Mailbox: 5 drafts', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await eventually(focused, 'Drafts (5)');
    await inMailbox(page).getByRole('listitem').nth(4).waitFor();
    await tabTo(/^To Client/);
    edited = await openRow();
    const mail = inMailbox(page).frameLocator('iframe');
    await mail.getByText('Kind regards').waitFor();
    await tabTo('Plain text');
    await page.keyboard.press('Enter');
    expect(
      await inMailbox(page).getByRole('region', { name: 'The mail as plain text' }).innerText(),
    ).toContain(SENDER.company);
  });

  it('have no fault that axe knows, open and being changed', async () => {
    expect(await faults()).toEqual([]);
    await tabTo('Edit', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await eventually(focused, 'To');
    expect(await faults()).toEqual([]);
  });

  it('are changed by hand: one gets words of its own', async () => {
    await tabTo('Text');
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Greetings from the workshop!\n\n');
    await tabTo('Save');
    await pressAndHear('The draft is changed.');
    await eventually(() => page.evaluate(() => document.activeElement?.id), 'mail-subject');
    expect(lines('drafts')).toHaveLength(5);
    expect(lines('drafts').filter(({ snippet }) => snippet.startsWith('Greetings'))).toHaveLength(1);
  });

  it('are deleted by hand: then the next in the list has the keyboard', async () => {
    await tabTo(/^To Client/, 'Shift+Tab');
    await page.keyboard.press('End');
    deleted = await openRow();
    expect(deleted).not.toBe(edited);
    await tabTo('Delete');
    await pressAndHear('The draft is deleted.');
    await eventually(async () => /^To Client/.test(await focused()), true);
    await eventually(() => page.getByRole('button', { name: 'Mailbox: 4 drafts' }).isVisible(), true);
    await page.keyboard.press('Escape');
    await inMailbox(page).waitFor({ state: 'hidden' });
  });

  it('leave as they stand there with "Send reviewed drafts"', async () => {
    await inPlace('Send reviewed drafts').click();
    await inPlace('Send them now').click();
    await inSidebar(page).getByText('4 mails sent').waitFor({ timeout: 30_000 });
    expect(recipients(bench.world)).toHaveLength(4);
    expect(recipients(bench.world)).toEqual(loggedAs(bench.world, 'Sent'));
    expect(recipients(bench.world).some((address) => deleted.includes(address))).toBe(false);
    const rows = tab(bench.world, 'Touch Log').rows;
    expect(rows.filter((row) => String(row['Text as sent']).includes('from the workshop!'))).toHaveLength(1);
    expect(rows.filter((row) => row['State'] === 'Withdrawn')).toHaveLength(1);
  });
});

describe('what was sent', () => {
  it('stands in Sent, where arrow keys lead', async () => {
    await page.getByRole('button', { name: 'Mailbox', exact: true }).focus();
    await page.keyboard.press('Enter');
    await eventually(focused, 'Drafts');
    await inMailbox(page).getByText('No drafts.').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Sent');
    await inMailbox(page).getByText('Greetings from the workshop!').waitFor();
    expect(await inMailbox(page).getByRole('listitem').count()).toBe(4);
  });

  it("can be followed by a mail of one's own, and whoever got it gets no note", async () => {
    await tabTo('Write a mail', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await eventually(focused, 'To');
    await page.keyboard.type('client7@example.com');
    await tabTo('Subject');
    await page.keyboard.type('Your visit');
    await tabTo('Text');
    await page.keyboard.type('Shall we say Tuesday?');
    await tabTo('Send');
    await pressAndHear('Sent to client7@example.com.');
    await eventually(focused, 'Write a mail');
    await inMailbox(page).getByText('Shall we say Tuesday?').waitFor();
    const { due, withheld } = call<Plan>(bench.world, 'planTouches', { list: 'dormant', touch: 1 });
    expect(due).toEqual([]);
    expect(ruleFor('Client 0007', withheld)).toBe('in-conversation');
    expect(deleted).toContain(withheld.find(({ rule }) => rule === 'withdrawn')!.client);
  });

  it('is answered as the client, and the answer is new in the Inbox', async () => {
    await tabTo(/^To Client/);
    for (const key of ['Home', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      await page.keyboard.press(key);
      if ((await focused()).includes('Greetings')) break;
    }
    expect(await openRow()).toBe(edited);
    await tabTo('Answer as the client');
    await page.keyboard.press('Enter');
    await eventually(focused, 'Text');
    await page.keyboard.type('How nice to hear from you. Please call me.');
    await tabTo('Answer');
    await pressAndHear('The answer is in your Inbox.');
    await eventually(focused, 'Answer as the client');
    await page.getByRole('button', { name: 'Mailbox: 1 unread' }).waitFor();
    await tabTo('Sent', 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Inbox (1)');
    await tabTo(/^New: Client/);
    await openRow();
    await eventually(() => page.getByRole('button', { name: 'Mailbox', exact: true }).isVisible(), true);
    await inMailbox(page).frameLocator('iframe').getByText('Please call me.').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('has then to be taken up by a person: the next run notes the answer and writes no more to them', () => {
    const run = call<{ drafted: number }>(bench.world, 'sendTouches', {
      list: 'dormant',
      touch: 1,
      mode: 'draft',
    });
    expect(run.drafted).toBe(0);
    const row = tab(bench.world, 'Touch Log').rows.find(({ Address }) => edited.includes(String(Address)))!;
    expect(row['State']).toBe('Answered');
    const { withheld } = call<Plan>(bench.world, 'planTouches', { list: 'dormant', touch: 2 });
    expect(ruleFor(clientOf(edited), withheld)).toBe('answered');
  });
});
