// Names and notes that break other mail merges, read back from the delivered mail by a parser that is not ours.

import { describe, expect, it } from '@jest/globals';
import { simpleParser } from 'mailparser';
import { restoreWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { emailOf, log, OWNER, plan, send, sendSheet } from './send-support';
import { run, tab } from './support';

/** What stands in the owner's cells, by client. */
const CELLS: Record<number, { name: string; story: string }> = {
  1: { name: 'Injector\r\nBcc: thief@example.net', story: 'one\nBcc: thief@example.net' },
  2: { name: 'Brace Co', story: 'We are {{Company}} and {{Client}}' },
  3: { name: '<script>alert(1)</script>', story: '<script>alert(1)</script> & <b>bold</b>' },
  4: { name: '\'=HYPERLINK("https://evil.example";"x")', story: '\'=HYPERLINK("https://evil.example")' },
  5: { name: 'Käse 🧀 & Söhne', story: 'Party 🎉 für Żółć' },
  6: { name: 'שלום חברים', story: 'مرحبا بكم' },
  7: { name: 'Dollar $& Sons', story: "$& $1 $$ $` $'" },
  8: { name: 'Eve, "The Best" <eve@example.net>', story: 'plain' },
};
const start = sendSheet({
  clients: 9,
  name: (client) => CELLS[client]?.name ?? `Client ${client}`,
  columns: { 'Their story': (client) => CELLS[client]?.story ?? '' },
});

function written(subject: string, text: string): World {
  const world = restoreWorld(start);
  run(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'draft', limit: 0 });
  const { id, headers, rows } = tab(world, 'Templates');
  for (const [header, words] of [
    ['Subject', subject],
    ['Text', text],
  ]) {
    const left = headers.indexOf(header);
    const zone = { top: 1, left, bottom: rows.length, right: left };
    world.workbook.typeCells(
      id,
      zone,
      rows.map(() => [words]),
    );
  }
  return world;
}

async function mailTo(world: World, client: number) {
  const line = world.mailboxes.list(OWNER, 'sent').find((one) => one.to.includes(emailOf(client)));
  if (!line) throw new Error(`nothing was sent to ${client}`);
  const raw = world.mailboxes.world.mailboxes.get(OWNER)!.messages.get(line.id)!.raw;
  return simpleParser(Buffer.from(raw, 'latin1'));
}

describe('the delivered mail', () => {
  const world = written(
    'A word for {{Client}}',
    'Dear {{Client}},\n\n{{Their story|nothing}}\n\nHow are you?',
  );
  const result = send(world);

  it('goes to one address each, whatever stands in a name', async () => {
    expect(result.sent).toBe(9);
    for (let client = 1; client <= 9; client++) {
      const mail = await mailTo(world, client);
      const to = [mail.to].flat().flatMap((one) => one?.value ?? []);
      expect(to.map((one) => one.address)).toEqual([emailOf(client)]);
      expect(mail.cc).toBeUndefined();
      expect(mail.bcc).toBeUndefined();
    }
  });

  it('keeps line breaks out of its headers', async () => {
    const mail = await mailTo(world, 1);
    expect(mail.subject).toMatch(/^A word for Injector ?Bcc: thief@example\.net$/);
    expect(mail.headers.has('bcc')).toBe(false);
  });

  it.each([
    [2, 'We are {{Company}} and {{Client}}'],
    [3, '<script>alert(1)</script> & <b>bold</b>'],
    [4, '=HYPERLINK("https://evil.example")'],
    [5, 'Party 🎉 für Żółć'],
    [6, 'مرحبا بكم'],
    [7, "$& $1 $$ $` $'"],
    [9, 'nothing'],
  ])('says for client %i word for word: %s', async (client, story) => {
    const mail = await mailTo(world, client);
    expect(mail.text).toContain(story);
    expect(mail.subject).toBe(`A word for ${CELLS[client]?.name.replace(/^'/, '') ?? `Client ${client}`}`);
  });

  it('escapes what looks like HTML in its HTML part', async () => {
    const { html } = await mailTo(world, 3);
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;');
  });

  it('leaves text in the log as text, never a formula', () => {
    const { id } = tab(world, 'Touch Log');
    const { rows, columns } = world.workbook.extent(id);
    const formulas = world.workbook.formulas(id, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
    expect(formulas.flat().filter((one) => one)).toEqual([]);
    expect(log(world).map((row) => row['Client'])).toContain('=HYPERLINK("https://evil.example";"x")');
  });
});

describe('planTouches', () => {
  it('holds the batch for a field that nobody has, and names the nearest', () => {
    const { due, withheld } = plan(written('Hello', 'Dear {{Cliennt}}, how are you?'));
    expect(due).toEqual([]);
    expect(new Set(withheld.map((one) => one.rule))).toEqual(new Set(['unknown-field']));
    expect(withheld[0].reason).toMatch(/Cliennt.*Client/);
  });

  it('withholds only those whose field is empty', () => {
    const { due, withheld } = plan(written('Hello', 'Dear {{Client}}, {{Their story}} How are you?'));
    expect(due).toHaveLength(8);
    expect(withheld.map((one) => one.rule)).toEqual(['empty-field']);
  });
});
