// What waits: drafts kept or removed by a click, mails that leave at a time, rows selected in the sheet.

import { describe, expect, it } from '@jest/globals';
import { advanceTo } from '../../local/runtime/until';
import { restoreWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import {
  DAY,
  drafted,
  emailOf,
  log,
  OWNER,
  plan,
  send,
  sendReviewed,
  sendSheet,
  stateOf,
} from './send-support';
import { call, tab } from './support';
import { recipients } from './touches';

const HOUR = 3_600_000;
const SHEET = sendSheet({ clients: 3 });
const DRAFTS = drafted(SHEET);

/** Asks as the sidebar does. */
function ask<T>(world: World, name: string, request?: unknown): T {
  const args = [name, request === undefined ? '' : JSON.stringify(request)];
  return call<T>(world, 'sidebarCall', undefined, { args });
}

const keyOf = (world: World, client: number) => String(log(world)[client - 1]['Touch Key']);
const drafts = (world: World) => world.mailboxes.list('owner@example.com', 'drafts');
const triggers = (world: World) => Object.values(world.states).flatMap((state) => state.triggers ?? []);

describe('removeDraft', () => {
  it('deletes the draft, and only a click prepares it again', () => {
    const world = restoreWorld(DRAFTS);
    const touchKey = keyOf(world, 1);
    expect(ask(world, 'removeDraft', { touchKey })).toEqual({ state: 'Withdrawn' });
    expect(drafts(world)).toHaveLength(2);
    expect(send(world, { mode: 'draft' }).drafted).toBe(0);
    const [held] = plan(world).withheld.filter(({ rule }) => rule === 'withdrawn');
    expect(held).toMatchObject({ touchKey });
    ask(world, 'resolve', { touchKey, sent: false });
    expect(send(world, { mode: 'draft' }).drafted).toBe(1);
    expect(log(world)).toHaveLength(3);
  });

  it('takes the note that was ready off the client’s stage', () => {
    const world = restoreWorld(DRAFTS);
    const touchKey = keyOf(world, 1);
    const stage = () =>
      tab(world, 'Dormant Clients').rows.find((row) => touchKey.startsWith(`${row['Client ID']}/`))?.[
        'Stage'
      ];
    expect(stage()).toBe('Note ready');
    ask(world, 'removeDraft', { touchKey });
    expect(stage()).toBe('Not started');
  });

  it('refuses a draft that has left meanwhile', () => {
    const world = restoreWorld(DRAFTS);
    const [{ draftId }] = drafts(world);
    world.mailboxes.sendDraft('owner@example.com', draftId!);
    const gone = [1, 2, 3].map((client) => {
      try {
        return ask<{ state: string }>(world, 'removeDraft', { touchKey: keyOf(world, client) }).state;
      } catch (error) {
        return (error as Error).message;
      }
    });
    expect(gone.filter((one) => one === 'Withdrawn')).toHaveLength(2);
    expect(gone.filter((one) => one.includes('not in your Gmail any more'))).toHaveLength(1);
  });
});

describe('the draft of a client who is on no list any more', () => {
  const stands = (world: World) =>
    log(world)
      .map((row) => `${row['State']} | ${row['Outcome'] || ''}`)
      .sort();
  const dropRows = (world: World, ...clients: number[]) => {
    for (const client of clients) {
      const { id, rows } = tab(world, 'Dormant Clients');
      const at = rows.findIndex((row) => keyOf(world, client).startsWith(`${row['Client ID']}/`));
      world.workbook.deleteRows(id, at + 1, 1);
    }
  };

  it('is removed where nobody touched it, else marked until they are on a list again', () => {
    const world = restoreWorld(DRAFTS);
    const edited = String(log(world)[1]['Draft ID']);
    world.mailboxes.editDraft('owner@example.com', edited, { subject: 'In my own words' });
    dropRows(world, 1, 2);
    call(world, 'checkReplies');
    expect(stands(world)).toEqual([
      'Note ready | ',
      'Note ready | Delete this draft: they are no longer on your lists',
      'Withdrawn | taken back: they are no longer on your lists',
    ]);
    expect(drafts(world)).toHaveLength(2);
    call(world, 'buildLists');
    call(world, 'checkReplies');
    expect(stands(world).slice(0, 2)).toEqual(['Note ready | ', 'Note ready | ']);
  });

  it('stays where the list shows nobody, since its Client IDs may be gone', () => {
    const world = restoreWorld(DRAFTS);
    dropRows(world, 1, 2, 3);
    call(world, 'checkReplies');
    expect(drafts(world)).toHaveLength(3);
  });
});

describe('keepDraft', () => {
  it('lets a draft of over 7 days leave next time', () => {
    const world = restoreWorld(DRAFTS);
    world.clock += 8 * DAY;
    const first = sendReviewed(world);
    expect(first.withheld.map(({ rule }) => rule)).toEqual(['old-draft', 'old-draft', 'old-draft']);
    ask(world, 'keepDraft', { touchKey: keyOf(world, 2) });
    expect(sendReviewed(world).sent).toBe(1);
    expect(stateOf(world, 2)).toBe('Sent');
  });

  it('keeps the Due day of the next step in line with the day it was kept', () => {
    const world = restoreWorld(DRAFTS);
    const due = () => tab(world, 'Dormant Clients').rows.map((row) => row['Due']);
    const before = due();
    world.clock += 8 * DAY;
    ask(world, 'keepDraft', { touchKey: keyOf(world, 1), rule: 'old-draft' });
    expect(due()).not.toEqual(before);
    expect(log(world)[0]['Outcome']).toBe('kept');
  });

  it('never overrules Do Not Contact', () => {
    const world = restoreWorld(DRAFTS);
    const { id } = tab(world, 'Do Not Contact');
    const address = String(log(world)[0]['Address']);
    world.workbook.typeCells(id, { top: 1, left: 0, bottom: 1, right: 0 }, [[address]]);
    ask(world, 'keepDraft', { touchKey: keyOf(world, 1) });
    const { sent, withheld } = sendReviewed(world);
    expect(sent).toBe(2);
    expect(withheld).toMatchObject([{ rule: 'do-not-contact' }]);
  });
});

describe('goOnWhileAway at a time', () => {
  it('sends nothing before it, then all, and ends its trigger', () => {
    const world = restoreWorld(SHEET);
    const startAt = world.clock + 5 * HOUR;
    const answer = ask(world, 'goOnWhileAway', { list: 'dormant', touch: 1, mode: 'send', startAt });
    expect(answer).toMatchObject({ sent: 0, remaining: 3 });
    expect(ask(world, 'waitingMail')).toMatchObject({
      drafts: 0,
      away: { clients: 3, mode: 'send', startAt },
    });
    advanceTo(world, startAt - 60_000);
    expect(recipients(world)).toEqual([]);
    advanceTo(world, startAt + HOUR);
    expect(recipients(world)).toHaveLength(3);
    expect(triggers(world)).toEqual([]);
    expect(ask(world, 'waitingMail')).toMatchObject({ away: null });
  });

  it('is stopped by stopAway, with its trigger', () => {
    const world = restoreWorld(SHEET);
    const startAt = world.clock + 5 * HOUR;
    ask(world, 'goOnWhileAway', { list: 'dormant', touch: 1, mode: 'send', startAt });
    expect(triggers(world)).toHaveLength(1);
    ask(world, 'stopAway');
    expect(triggers(world)).toEqual([]);
    world.clock += DAY;
    expect(call(world, 'scheduledRun')).toBe(null);
    expect(recipients(world)).toEqual([]);
  });

  describe('to those ticked although a colleague of theirs had answered', () => {
    const OTHER = 'other@firm1.example.com';

    /** The first client has answered; the second, of the same firm, was ticked all the same, to leave in two hours. */
    function ticked(): World {
      const world = restoreWorld(SHEET);
      const sales = tab(world, 'Sales');
      world.workbook.typeCells(sales.id, { top: 3, left: 2, bottom: 4, right: 2 }, [[OTHER], [OTHER]]);
      call(world, 'buildLists');
      const ids = new Map(
        tab(world, 'Dormant Clients').rows.map((row) => [row['Email'], String(row['Client ID'])]),
      );
      send(world, { clientIds: [ids.get(emailOf(1))!] });
      world.clock += HOUR;
      answer(world);
      const clientId = ids.get(OTHER)!;
      const request = { list: 'dormant', touch: 1, mode: 'send', clientIds: [clientId] };
      const despite = [{ clientId, rule: 'colleague-answered' }];
      ask(world, 'goOnWhileAway', { ...request, startAt: world.clock + 2 * HOUR, despite });
      return world;
    }

    function answer(world: World): void {
      const [note] = world.mailboxes.list(OWNER, 'sent').filter(({ to }) => to.includes(emailOf(1)));
      world.mailboxes.replyAsClient(OWNER, note.id, { text: 'Please talk to me first.' });
      world.clock += HOUR;
      call(world, 'checkReplies');
    }

    it('leave, when nothing more came since', () => {
      const world = ticked();
      world.clock += 2 * HOUR;
      expect(call(world, 'scheduledRun')).toMatchObject({ sent: 1 });
      expect(recipients(world)).toContain(OTHER);
    });

    it('stay, when the colleague wrote again after the tick', () => {
      const world = ticked();
      answer(world);
      world.clock += HOUR;
      expect(call(world, 'scheduledRun')).toMatchObject({
        sent: 0,
        withheld: [{ rule: 'colleague-answered' }],
      });
      expect(recipients(world)).not.toContain(OTHER);
    });
  });

  describe('as a scheduled continuation', () => {
    /** A note to one client, and the talk by mail confirmed for eight days later. */
    function scheduled(write: (world: World) => void): World {
      const world = restoreWorld(SHEET);
      const clientId = plan(world).due.find(({ to }) => to === emailOf(1))!.clientId;
      send(world, { clientIds: [clientId] });
      world.clock += 4 * DAY;
      const startAt = world.clock + 6 * DAY;
      ask(world, 'goOnWhileAway', {
        list: 'dormant',
        touch: 2,
        mode: 'send',
        clientIds: [clientId],
        startAt,
      });
      world.clock += DAY;
      write(world);
      // Two looks: what the first one learns, the run that sends knows from the sheet.
      for (let i = 0; i < 2; i++) {
        world.clock += DAY;
        call(world, 'checkReplies');
      }
      advanceTo(world, startAt + 2 * HOUR);
      return world;
    }
    const writes = (from: string) => (world: World) =>
      void world.mailboxes.deliver(
        OWNER,
        `From: ${from}\r\nTo: ${OWNER}\r\nSubject: Your note\r\n\r\nMaria showed it to me.`,
      );

    it('sends on, when a stranger wrote', () => {
      expect(recipients(scheduled(writes('boss@other.example.com')))).toHaveLength(2);
    });

    it('stops, when somebody else of the company wrote outside the thread', () => {
      expect(recipients(scheduled(writes('boss@firm1.example.com')))).toHaveLength(1);
    });
  });

  it('does not take the place of mails that wait already', () => {
    const world = restoreWorld(SHEET);
    const [one, other] = plan(world).due.map(({ clientId }) => clientId);
    const request = { list: 'dormant', touch: 1, mode: 'send', startAt: world.clock + 5 * HOUR };
    ask(world, 'goOnWhileAway', { ...request, clientIds: [one] });
    expect(() => ask(world, 'goOnWhileAway', { ...request, clientIds: [other] })).toThrow(
      'still leaving by the clock',
    );
    expect(ask(world, 'goOnWhileAway', { ...request, clientIds: [one, other] })).toMatchObject({
      remaining: 2,
    });
  });
});

describe('selectedClients', () => {
  function select(world: World, name: string, top: number, bottom: number): void {
    world.selection = { sheetId: tab(world, name).id, top, left: 0, bottom, right: 2 };
  }

  it('are those of the selected rows, without the header', () => {
    const world = restoreWorld(SHEET);
    const ids = tab(world, 'Dormant Clients').rows.map((row) => row['Client ID']);
    select(world, 'Dormant Clients', 0, 2);
    expect(ask(world, 'selectedClients')).toEqual({
      list: 'dormant',
      clientIds: ids.slice(0, 2),
    });
    select(world, 'Dormant Clients', 3, 3);
    expect(ask(world, 'selectedClient')).toEqual({ clientId: ids[2], list: 'dormant' });
  });

  it('say what to do where the selection is on another tab', () => {
    const world = restoreWorld(SHEET);
    select(world, 'Sales', 1, 4);
    expect(() => ask(world, 'selectedClients')).toThrow('No client is selected.');
    expect(ask(world, 'selectedClient')).toEqual({ clientId: '', list: '' });
  });
});
