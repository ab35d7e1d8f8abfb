// A Gmail draft as the text of a template: what leaves is read back by two parsers that are not ours.

import { beforeAll, describe, expect, it } from '@jest/globals';
import { type ParsedMail, simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { createDraft } from '../../local/google/gmail/drafts';
import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { emailOf, OWNER, plan, send, sendReviewed, sendSheet } from './send-support';
import { call, tab, typeInto } from './support';

const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PDF = Buffer.from('%PDF-1.4 our brochure, any bytes: \u0000\u00ff\u0080', 'latin1').toString('base64');

interface DraftWish {
  subject?: string;
  html?: string;
  text?: string;
  head?: string;
}

/** As Gmail's window writes a draft with a picture in the text and an attachment. */
function rawDraft({ subject = 'Spring letter', html, text, head = '' }: DraftWish = {}): string {
  const lines = [
    `From: ${OWNER}`,
    ...(head ? [head] : []),
    `Subject: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="mm"',
    '',
    '--mm',
    'Content-Type: multipart/related; boundary="rr"',
    '',
    '--rr',
    'Content-Type: multipart/alternative; boundary="aa"',
    '',
    '--aa',
    'Content-Type: text/plain; charset="UTF-8"',
    '',
    text ?? 'Hello {{First\r\nname|there}},\r\n\r\nall of *{{Motto}}*.\r\n[image: dot.png]\r\nHow are you?',
    '--aa',
    'Content-Type: text/html; charset="UTF-8"',
    '',
    html ??
      '<div dir="ltr">Hello {{<b>First&nbsp;name</b>|there}},<div>all of <b style="color:red">{{Motto}}</b>.</div><img src="cid:ii_dot" alt="dot.png">How are you?</div>',
    '--aa--',
    '--rr',
    'Content-Type: image/png; name="dot.png"',
    'Content-Disposition: inline; filename="dot.png"',
    'Content-Transfer-Encoding: base64',
    'Content-ID: <ii_dot>',
    'X-Attachment-Id: ii_dot',
    '',
    DOT,
    '--rr--',
    '--mm',
    'Content-Type: application/pdf; name="brochure.pdf"',
    'Content-Disposition: attachment; filename="brochure.pdf"',
    'Content-Transfer-Encoding: base64',
    'Content-ID: <f_brochure>',
    '',
    PDF,
    '--mm--',
    '',
  ];
  return lines.join('\r\n');
}

function addDraft(world: World, wish?: DraftWish): void {
  const { world: mail } = world.mailboxes;
  createDraft(mail, mail.mailboxes.get(OWNER)!, { raw: rawDraft(wish) }, world.clock, 'hand');
  // Until the search finds it.
  world.clock += 10_000;
}

let start: WorldSnapshot;
beforeAll(() => {
  const world = restoreWorld(
    sendSheet({
      clients: 3,
      columns: { Motto: (client) => (client === 1 ? 'Tea <&> "cake"' : 'More light') },
    }),
  );
  send(world, { mode: 'draft', limit: 0 });
  const { id, headers, rows } = tab(world, 'Templates');
  for (const [header, words] of Object.entries({ Text: 'Draft: spring  LETTER', Subject: '' })) {
    const left = headers.indexOf(header);
    world.workbook.typeCells(
      id,
      { top: 1, left, bottom: rows.length, right: left },
      rows.map(() => [words]),
    );
  }
  start = snapshotWorld(world);
});

function withDraft(wish?: DraftWish): World {
  const world = restoreWorld(start);
  addDraft(world, wish);
  return world;
}

function sentTo(world: World, address = '@'): string {
  const [line] = world.mailboxes.list(OWNER, 'sent').filter(({ to }) => to.includes(address));
  return world.mailboxes.world.mailboxes.get(OWNER)!.messages.get(line.id)!.raw;
}

const parsed = (raw: string): Promise<ParsedMail> => simpleParser(Buffer.from(raw, 'latin1'));

describe('a Gmail draft as text', () => {
  it('leaves with its formatting, picture, attachment and Cc, filled in and with our lines beneath both parts', async () => {
    const world = withDraft({ head: 'Cc: Partner <Partner@Office.example>' });
    expect(send(world).sent).toBe(3);
    const mail = await parsed(sentTo(world, emailOf(1)));
    expect(mail.subject).toBe('Spring letter');
    expect(mail.cc).toMatchObject({ text: expect.stringMatching(/partner@office\.example/i) });
    expect(mail.text).toMatch(
      /all of \*Tea <&> "cake"\*\.[\s\S]*How are you\?\s+--\s+If you would rather[\s\S]*1 Main Street/,
    );
    expect(mail.html).toContain('<b style="color:red">Tea &lt;&amp;&gt; &quot;cake&quot;</b>');
    expect(mail.html).toMatch(/If you would rather[\s\S]*1 Main Street/);
    expect(mail.headers.get('x-rekindle-key')).toContain('dormant');
    expect(mail.headers.has('list')).toBe(true);
    const [picture, file] = mail.attachments;
    expect(picture).toMatchObject({ contentType: 'image/png', cid: 'ii_dot', related: true });
    expect(picture.content.toString('base64')).toBe(DOT);
    expect(file).toMatchObject({ contentType: 'application/pdf', filename: 'brochure.pdf' });
    expect(file.content.toString('base64')).toBe(PDF);
  });

  it('reads the same by a second parser', async () => {
    const world = withDraft();
    send(world, { limit: 1 });
    const mail = await PostalMime.parse(Buffer.from(sentTo(world), 'latin1'));
    expect(mail.html).toContain('src="cid:ii_dot"');
    expect(
      mail.attachments.map(({ filename, disposition, contentId }) => [filename, disposition, contentId]),
    ).toEqual([
      ['dot.png', 'inline', '<ii_dot>'],
      ['brochure.pdf', 'attachment', undefined],
    ]);
  });

  it('is shown with its Cc and files before it is confirmed', () => {
    const [first] = plan(withDraft({ head: 'Cc: partner@office.example' })).due;
    expect(first).toMatchObject({ cc: ['partner@office.example'], files: ['dot.png', 'brochure.pdf'] });
  });

  it('is still found when drafts made of it wait beside it, and those are sent as reviewed', () => {
    const world = withDraft({ head: 'Cc: partner@office.example' });
    expect(send(world, { mode: 'draft', limit: 2 }).drafted).toBe(2);
    expect(send(world, { mode: 'draft' }).drafted).toBe(1);
    world.clock += 60_000;
    expect(sendReviewed(world).sent).toBe(3);
  });

  it('holds everybody back while there is none of that subject, or more than one', () => {
    const none = plan(restoreWorld(start)).withheld;
    expect(none.map((one) => one.rule)).toEqual(['text-fault', 'text-fault', 'text-fault']);
    expect(none[0].reason).toContain('There is no draft “spring LETTER” without a recipient');
    const world = withDraft();
    addDraft(world);
    expect(plan(world).withheld[0].reason).toContain('There are 2 drafts “spring LETTER”');
    addDraft(world, { subject: 'Spring letter two' });
    expect(plan(world).withheld[0].reason).toContain('There are 2 drafts');
  });

  it.each([
    ['its formatting', { html: '<p>Other {{Motto}}</p>' }],
    ['its words', { text: 'Other words, {{Motto}}' }],
    ['its Cc', { head: 'Cc: other@office.example' }],
  ])('that was changed in %s since the mails were confirmed is confirmed again', (_, change: DraftWish) => {
    const world = withDraft();
    const { due } = plan(world);
    const [draft] = world.mailboxes.world.mailboxes.get(OWNER)!.drafts;
    world.mailboxes.deleteDraft(OWNER, draft.id);
    addDraft(world, change);
    const answer = send(world, { confirmed: due });
    expect(answer.sent).toBe(0);
    expect(answer.withheld.map((one) => one.rule)).toEqual([
      'changed-since',
      'changed-since',
      'changed-since',
    ]);
  });

  it('with an unknown field in its formatting only keeps the batch back', () => {
    const world = withDraft({ html: '<p>{{Moto}} {{Motto}}</p>' });
    expect(plan(world).withheld[0].reason).toContain('There is no field “{{Moto}}”. Did you mean {{Motto}}?');
  });

  it('does not go to a Cc who is on Do Not Contact', () => {
    const world = withDraft({ head: 'Cc: partner@office.example' });
    const { id } = tab(world, 'Do Not Contact');
    world.workbook.typeCells(id, { top: 1, left: 0, bottom: 1, right: 0 }, [['@office.example']]);
    expect(plan(world).withheld[0].reason).toContain(
      'Its Cc cannot be: @office.example is on Do Not Contact.',
    );
  });

  it('counts copies against the quota of Google', () => {
    const world = withDraft({ head: 'Cc: partner@office.example' });
    typeInto(world, 'Dormant Clients', 'Client 0003', 'Approach', 'Leave in peace');
    const { takeRecipients } = world.mailboxes;
    takeRecipients.call(world.mailboxes, OWNER, 97, 'consumer' as never);
    expect(
      plan(world)
        .withheld.map((one) => one.rule)
        .sort(),
    ).toEqual(['leave-in-peace', 'quota']);
  });

  it('sends a test to oneself with the picture and without the Cc', async () => {
    const world = withDraft({ head: 'Cc: partner@office.example' });
    const [first] = plan(world).due;
    const request = JSON.stringify({ list: 'dormant', touch: 1, clientIds: [first.clientId] });
    call(world, 'sidebarCall', undefined, { args: ['sendTest', request] });
    const [line] = world.mailboxes.list(OWNER, 'sent');
    const mail = await parsed(world.mailboxes.world.mailboxes.get(OWNER)!.messages.get(line.id)!.raw);
    expect(mail.subject).toContain('[Test for');
    expect(mail.cc).toBeUndefined();
    expect(mail.attachments).toHaveLength(2);
  });
});
