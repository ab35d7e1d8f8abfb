// After an answer, an opt-out, a complaint, a dead address or an order nothing more leaves, whatever would be next.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { checkReplies, deliver, noteTo, order, SECOND } from './answers-support';
import { DAY, emailOf, nameOf, OWNER, send, sendReviewed, sendSheet } from './send-support';
import { call, tab, typeInto } from './support';
import { recipients, sendToTheEnd } from './touches';

/** Clients 1 to 6, each for one event, and client 7 to whom nothing happens. */
const EVENTS: Record<string, (world: World, client: number) => void> = {
  answer: (world, client) =>
    void world.mailboxes.replyAsClient(OWNER, noteTo(world, client), { text: 'Good to hear from you.' }),
  'an opt-out in the thread': (world, client) =>
    void world.mailboxes.replyAsClient(OWNER, noteTo(world, client), { text: 'Bitte keine Mails mehr.' }),
  'an opt-out by the unsubscribe mail': (world, client) =>
    void world.mailboxes.unsubscribe(OWNER, noteTo(world, client)),
  'a dead address': (world, client) =>
    void world.mailboxes.bounce(OWNER, noteTo(world, client), { kind: 'hard' }),
  'a new order': (world, client) => order(world, client, new Date(world.clock).toISOString().slice(0, 10)),
  'an answer to a colleague’s mailbox': (world, client) =>
    deliver(world, SECOND, emailOf(client), 'Your note', 'Thank you, call me.'),
};
const NAMES = Object.keys(EVENTS);
const UNTOUCHED = NAMES.length + 1;

/** Notes sent, so many days ago. */
function noted(days: number): World {
  const world = restoreWorld(sendSheet({ clients: UNTOUCHED }));
  sendToTheEnd(world);
  world.mailboxes.open(SECOND);
  world.clock += days * DAY;
  return world;
}

function happen(world: World, events: readonly string[] = NAMES): void {
  for (const name of events) EVENTS[name](world, NAMES.indexOf(name) + 1);
  world.clock += 60_000;
  // The colleague's mailbox is only read by the colleague.
  checkReplies(world, { account: SECOND });
}

/** Who got a mail beside the notes. */
function furtherTo(world: World, before: string[]): string[] {
  const rest = [...before];
  return recipients(world).filter((address) => {
    const at = rest.indexOf(address);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const ONLY_UNTOUCHED = [emailOf(UNTOUCHED)];

describe(`after ${NAMES.join(', ')}`, () => {
  it.each([2, 3])('no touch %d leaves, except to whom nothing happened', (touch) => {
    const world = noted(20);
    happen(world);
    const before = recipients(world);
    sendToTheEnd(world, 'send', touch as 2 | 3);
    expect(furtherTo(world, before)).toEqual(ONLY_UNTOUCHED);
  });

  it('no welcome-back note leaves, not even after the rest', () => {
    const world = noted(20);
    sendToTheEnd(world, 'send', 3);
    happen(world);
    const before = recipients(world);
    for (let client = 1; client <= UNTOUCHED; client++)
      typeInto(world, 'Dormant Clients', nameOf(client), 'Approach', 'Welcome-back note');
    world.clock += 200 * DAY;
    send(world, { touch: 'welcomeBack' });
    expect(furtherTo(world, before)).toEqual(ONLY_UNTOUCHED);
  });

  it('no first note leaves to a second client of the same address', () => {
    const world = noted(20);
    const sales = tab(world, 'Sales');
    const rows = NAMES.flatMap((_, i) =>
      ['2025-03-11', '2025-09-13'].map((day) => [day, `Twin ${i + 1}`, emailOf(i + 1), 400]),
    );
    const top = sales.rows.length + 1;
    world.workbook.insertRows(sales.id, top, rows.length);
    world.workbook.typeCells(sales.id, { top, left: 0, bottom: top + rows.length - 1, right: 3 }, rows);
    call(world, 'buildLists');
    call(world, 'assignClients', { clientIds: 'all', approach: 'Reach out' });
    happen(world);
    const before = recipients(world);
    sendToTheEnd(world);
    expect(furtherTo(world, before)).toEqual([]);
  });

  it('no reviewed draft leaves; what nobody had edited is gone from Drafts, the rest is marked', () => {
    const world = noted(20);
    sendToTheEnd(world, 'draft', 3);
    const drafts = () => world.mailboxes.list(OWNER, 'drafts');
    const invited = tab(world, 'Touch Log').rows.filter((row) => row['Touch'] === '3 Invitation');
    const draftId = String(invited.find((row) => row['Client'] === nameOf(2))?.['Draft ID']);
    world.mailboxes.editDraft(OWNER, draftId, { text: 'In my own words. unsubscribe. 1 Main Street' });
    world.clock += DAY;
    happen(world);
    const before = recipients(world);
    const { withheld } = sendReviewed(world);
    expect(furtherTo(world, before)).toEqual(ONLY_UNTOUCHED);
    expect(drafts().map((draft) => draft.to.replace(/^.*<|>$/g, '').toLowerCase())).toEqual([emailOf(2)]);
    expect(withheld.map((one) => one.client).sort()).toEqual(NAMES.map((_, i) => nameOf(i + 1)));
    const outcomes = tab(world, 'Touch Log')
      .rows.filter((row) => row['Touch'] === '3 Invitation')
      .map((row) => [row['Client'], row['State'], row['Outcome'] || ''].join(' | '))
      .sort();
    expect(outcomes).toEqual([
      `${nameOf(1)} | Withdrawn | taken back: they answered`,
      `${nameOf(2)} | Note ready | Delete this draft: they are on Do Not Contact`,
      `${nameOf(3)} | Withdrawn | taken back: they are on Do Not Contact`,
      `${nameOf(4)} | Withdrawn | taken back: mail to this address came back`,
      `${nameOf(5)} | Withdrawn | taken back: they ordered`,
      `${nameOf(6)} | Withdrawn | taken back: they answered`,
      `${nameOf(7)} | Sent | `,
    ]);
  });
});

describe('after a complaint', () => {
  const complained = (): { world: World; before: string[] } => {
    const world = noted(20);
    world.mailboxes.complaint(OWNER, noteTo(world, 1));
    world.clock += 60_000;
    return { world, before: recipients(world) };
  };

  it.each([2, 3])('no touch %d leaves to anybody until a person says go on, and never to them', (touch) => {
    const { world, before } = complained();
    sendToTheEnd(world, 'send', touch as 2 | 3);
    expect(furtherTo(world, before)).toEqual([]);
    call(world, 'goOn');
    sendToTheEnd(world, 'send', touch as 2 | 3);
    const further = furtherTo(world, before);
    expect(further).toHaveLength(UNTOUCHED - 1);
    expect(further).not.toContain(emailOf(1));
  });
});

describe('a colleague’s draft', () => {
  it('to a client who came onto Do Not Contact is marked, and removed by the colleague’s own run', () => {
    const world = restoreWorld(sendSheet({ clients: 2 }));
    world.mailboxes.open(SECOND);
    send(world, { mode: 'draft' }, { account: SECOND });
    const stands = () =>
      tab(world, 'Touch Log')
        .rows.map((row) => [row['Client'], row['State'], row['Outcome'] || ''].join(' | '))
        .sort();
    const dnc = tab(world, 'Do Not Contact');
    world.workbook.typeCells(dnc.id, { top: 1, left: 0, bottom: 1, right: 0 }, [[emailOf(1)]]);
    checkReplies(world);
    expect(stands()[0]).toBe(`${nameOf(1)} | Note ready | Delete this draft: they are on Do Not Contact`);
    expect(world.mailboxes.list(SECOND, 'drafts')).toHaveLength(2);
    checkReplies(world, { account: SECOND });
    expect(stands()).toEqual([
      `${nameOf(1)} | Withdrawn | taken back: they are on Do Not Contact`,
      `${nameOf(2)} | Note ready | `,
    ]);
    const left = world.mailboxes.list(SECOND, 'drafts').map((draft) => draft.to);
    expect(left).toEqual([expect.stringContaining(emailOf(2))]);
  });
});
