// The Templates tab in the built file: advice, missing texts added, texts handed from sheet to sheet.

import { beforeAll, describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { nameOf, send, sendSheet } from './send-support';
import { call, tab, typeInto } from './support';

interface Missing {
  missing: {
    reason: string;
    touch: number;
    channel: string;
    clients: number;
    builtIn: boolean;
    sentence: string;
  }[];
}

let start: WorldSnapshot;
beforeAll(() => {
  const world = restoreWorld(
    sendSheet({
      clients: 3,
      columns: { Birthday: (client) => (client === 1 ? '1980-11-25' : '1980-06-01') },
    }),
  );
  send(world, { mode: 'draft', limit: 0 });
  start = snapshotWorld(world);
});

const texts = (world: World) => tab(world, 'Templates').rows.filter((row) => row['Text']);

function typeText(world: World, row: number, header: string, value: string): void {
  const { id, headers } = tab(world, 'Templates');
  const left = headers.indexOf(header);
  world.workbook.typeCells(id, { top: row + 1, left, bottom: row + 1, right: left }, [[value]]);
}

describe('the Advice column', () => {
  it('is empty for the texts that come along', () => {
    const world = restoreWorld(start);
    send(world, { mode: 'draft', limit: 1 });
    expect(
      texts(world)
        .map((row) => row['Advice'])
        .filter(Boolean),
    ).toEqual([]);
  });

  it('says what is wrong with a text after the next run, and is emptied once it is mended', () => {
    const world = restoreWorld(start);
    const row = texts(world).findIndex((one) => one['Touch'] === 'Note' && one['Channel'] === 'Email');
    const before = String(texts(world)[row]['Text']);
    typeText(world, row, 'Text', 'Hello {{Frist name}}, 20 % off! Come? Will you?');
    send(world, { mode: 'draft', limit: 1 });
    expect(texts(world)[row]['Advice']).toMatch(
      /Did you mean \{\{First name\}\}\?.*an offer or a price.*2 questions/,
    );
    typeText(world, row, 'Text', before);
    send(world, { mode: 'draft', limit: 1 });
    expect(texts(world)[row]['Advice'] ?? '').toBe('');
  });
});

describe('missingTexts and addMissingTexts', () => {
  it('find the reason that came into use, and bring its text and that of a near birthday', () => {
    const world = restoreWorld(start);
    typeInto(world, 'Dormant Clients', nameOf(1), 'Reason for Departure', 'Moved away');
    typeInto(world, 'Dormant Clients', nameOf(2), 'Reason for Departure', 'Open complaint');
    const before = texts(world).length;
    expect(call<Missing>(world, 'missingTexts').missing).toEqual([
      expect.objectContaining({
        reason: 'Moved away',
        touch: 1,
        channel: 'Email',
        clients: 1,
        builtIn: true,
        sentence:
          'No text yet: Note by email about “Moved away”. 1 client waits for it. Rekindle can add one.',
      }),
    ]);
    expect(call(world, 'addMissingTexts')).toEqual({ added: 2, missing: [] });
    const added = texts(world).slice(before);
    expect(added.map((row) => [row['Touch'], row['Reason'] ?? ''])).toEqual([
      ['Note', 'Moved away'],
      ['Birthday note', ''],
    ]);
    expect(call(world, 'addMissingTexts')).toEqual({ added: 0, missing: [] });
  });
});

describe('textsOut and textsIn', () => {
  it('carry texts, reasons and offers into another sheet, where nothing of the owner is lost', () => {
    const from = restoreWorld(start);
    const row = texts(from).findIndex((one) => one['Touch'] === 'Note' && one['Channel'] === 'Email');
    typeText(from, row, 'Text', 'Hello {{First name|there}},\n\n- ours\n- yours\n\nHow are you?');
    typeText(from, row, 'Subject', "'=1+1 is ours");
    const { text } = call<{ text: string }>(from, 'textsOut');
    const to = restoreWorld(start);
    const old = texts(to);
    const told = call<{ sentence: string }>(to, 'textsIn', { text });
    expect(told).toMatchObject({
      taken: false,
      texts: { added: 1, replaced: 1 },
      reasons: { added: 0 },
      offers: { added: 0 },
    });
    expect(texts(to)).toEqual(old);
    expect(call(to, 'textsIn', { text, take: true })).toMatchObject({
      taken: true,
      texts: { added: 1, replaced: 1 },
    });
    const now = texts(to);
    expect(now.slice(0, old.length)).toEqual(
      old.map((one, i) => (i === row ? { ...one, Active: 'No' } : one)),
    );
    expect(now[old.length]).toMatchObject({
      Text: texts(from)[row]['Text'],
      Subject: '=1+1 is ours',
      Active: 'Yes',
    });
    expect(call(to, 'textsIn', { text, take: true })).toMatchObject({
      sentence: 'Everything in it is here already.',
    });
  });

  it('add a reason and an offer of others below the own', () => {
    const world = restoreWorld(start);
    const { text } = call<{ text: string }>(world, 'textsOut');
    const more = `${text}\n== Reason\nReason: Too far away\nMail?: No\n\n== Offer\nOffer: a ride home\nFor which reasons: Too far away\nActive: Yes\n`;
    call(world, 'textsIn', { text: more, take: true });
    const reasons = tab(world, 'Reasons').rows.filter((row) => row['Reason']);
    expect(reasons[reasons.length - 1]).toMatchObject({ Reason: 'Too far away', 'Mail?': 'No' });
    const offers = tab(world, 'Offers').rows.filter((row) => row['Offer']);
    expect(offers).toHaveLength(8);
    expect(offers[7]).toMatchObject({
      Offer: 'a ride home',
      'For which reasons': 'Too far away',
      Active: 'Yes',
    });
  });
});
