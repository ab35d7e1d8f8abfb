import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { isSendable, mailboxOf, readAddresses } from '../../../local/google/gmail/mime/addresses';
import { headerOf, readMail } from '../../../local/google/gmail/mime/read';
import { decodeWords, encodeWords } from '../../../local/google/gmail/mime/words';
import { visibleText } from '../../../local/google/gmail/payload';
import { newWorld, OWNER } from './support';

const lines = (...all: string[]): string => all.join('\r\n');

describe('readMail', () => {
  it('unfolds headers and keeps repeated ones', () => {
    const mail = readMail(lines('Received: a', 'Received: b', 'Subject: one', '  two', '', 'body'));
    expect(mail.headers.map((entry) => entry.name)).toEqual(['Received', 'Received', 'Subject']);
    expect(headerOf(mail, 'SUBJECT')).toBe('one  two');
  });

  it('reads bare line feeds, a mail without body, and one without headers', () => {
    expect(visibleText(readMail('Subject: x\n\nHello\nyou'))).toBe('Hello\nyou');
    expect(readMail('Subject: x')).toMatchObject({ type: 'text/plain', bytes: '' });
    expect(visibleText(readMail('\r\nHello'))).toBe('Hello');
  });

  it('leaves preamble and epilogue out, and takes a missing end mark', () => {
    const head = 'Content-Type: multipart/mixed; boundary="b.+*"';
    const mail = readMail(
      lines(head, '', 'preamble', '--b.+*', '', 'one', '--b.+*', '', 'two', '--b.+*--', 'end'),
    );
    expect(mail.parts.map((part) => part.bytes)).toEqual(['one', 'two']);
    expect(readMail(lines(head, '', '--b.+*', '', 'one')).parts).toHaveLength(1);
  });

  it.each([
    ['quoted-printable', 'iso-8859-1', 'K=F6ln =3D sch=\r\n=F6n', 'Köln = schön'],
    ['base64', 'utf-8', 'S8O2\r\nbG4=', 'Köln'],
    ['8bit', 'utf-8', Buffer.from('Köln').toString('latin1'), 'Köln'],
    ['7bit', 'windows-1252', '\x93x\x94', '“x”'],
    ['quoted-printable', 'unknown-set', '=E4', 'ä'],
  ])('decodes %s in %s', (encoding, charset, body, expected) => {
    const head = [`Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${encoding}`];
    expect(visibleText(readMail(lines(...head, '', body)))).toBe(expected);
  });

  it.each([
    ['attachment; filename="a b.pdf"', 'a b.pdf'],
    ['attachment; filename=plain.pdf', 'plain.pdf'],
    ["attachment; filename*=iso-8859-1'de'K%F6ln.pdf", 'Köln.pdf'],
    ["attachment; filename*0*=UTF-8''K%C3; filename*1*=%B6ln; filename*2=.pdf", 'Köln.pdf'],
    ['attachment; filename="=?utf-8?Q?K=C3=B6ln.pdf?="', 'Köln.pdf'],
  ])('reads the file name of %s', (disposition, expected) => {
    expect(readMail(lines(`Content-Disposition: ${disposition}`, '', '')).filename).toBe(expected);
  });
});

describe('encoded words', () => {
  it.each([
    ['plain', 'plain'],
    ['=?utf-8?Q?a_b=21?=', 'a b!'],
    ['=?utf-8?B?w7Y=?= =?utf-8?B?w7Y=?=', 'öö'],
    ['=?utf-8?B?w7Y=?= x =?utf-8?B?w7Y=?=', 'ö x ö'],
    ['=?utf-8?B?8J+Y?= =?utf-8?B?gA==?=', '😀'],
    ['=?UTF-8*en?Q?=C3=B6?=', 'ö'],
    ['a =? b', 'a =? b'],
  ])('decodeWords(%j) is %j', (value, expected) => {
    expect(decodeWords(value)).toBe(expected);
  });

  it('any text survives encodeWords and decodeWords', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        const clean = text.replace(/[\r\n]+/g, ' ');
        const written = encodeWords(text).replace(/\r\n(?= )/g, '');
        expect(decodeWords(written)).toBe(clean);
      }),
    );
  });
});

describe('addresses', () => {
  it.each([
    ['a@b.cc', [['', 'a@b.cc']]],
    [
      'Ann <a@b.cc>, bo@b.cc',
      [
        ['Ann', 'a@b.cc'],
        ['', 'bo@b.cc'],
      ],
    ],
    ['"Lee, Ann \\"x\\"" <a@b.cc>', [['Lee, Ann "x"', 'a@b.cc']]],
    ['=?utf-8?Q?L=C3=A9e=2C_Ann?= <a@b.cc>', [['Lée, Ann', 'a@b.cc']]],
    ['a@b.cc (Ann, at work)', [['', 'a@b.cc']]],
    [' , ', []],
  ])('readAddresses(%j)', (raw, expected) => {
    expect(readAddresses(raw).map((entry) => [entry.name, entry.address])).toEqual(expected);
  });

  it.each([
    ['ann.lee+x@client.example', true],
    ["o'neil@client.example", true],
    ['"a b"@client.example', true],
    ['ann@xn--bcher-kva.example', true],
    ['ann@bücher.example', false],
    ['ann..lee@client.example', false],
    ['.ann@client.example', false],
    ['ann@client', false],
    ['ann@-client.example', false],
    ['ann@client.example.', false],
    ['ann@@client.example', false],
    ['ann client@client.example', false],
    [`${'a'.repeat(65)}@client.example`, false],
    ['', false],
  ])('isSendable(%j) is %s', (address, expected) => {
    expect(isSendable(address)).toBe(expected);
  });

  it.each([
    ['Ann+shop@Client.example', 'ann@client.example'],
    ['a.n.n+x@googlemail.com', 'ann@gmail.com'],
    ['a.n.n@client.example', 'a.n.n@client.example'],
  ])('mailboxOf(%j) is %j', (address, expected) => {
    expect(mailboxOf(address)).toBe(expected);
  });
});

describe('mails of the stand-in', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .map((text) => text.replace(/\s+/g, ' ').trim());

  it('read the same in an independent parser, whatever is typed', async () => {
    await fc.assert(
      fc.asyncProperty(word, word, async (subject, text) => {
        const { mailboxes } = newWorld();
        mailboxes.open(OWNER, { displayName: 'Olga "Ö" Ödman, jr' });
        const { id, raw } = mailboxes.writeMail(OWNER, { to: 'Zoë <zoe@client.example>', subject, text });
        const other = await PostalMime.parse(Buffer.from(raw, 'latin1'));
        const view = mailboxes.read(OWNER, id);
        expect(view.subject).toBe(other.subject ?? '');
        expect(view.text.trim()).toBe((other.text ?? '').trim());
        expect(other.from).toMatchObject({ name: 'Olga "Ö" Ödman, jr', address: OWNER });
        expect(other.to?.[0]).toMatchObject({ name: 'Zoë', address: 'zoe@client.example' });
      }),
      { numRuns: 100 },
    );
  });

  it('a bounce reads as a delivery report in an independent parser', async () => {
    const { mailboxes } = newWorld();
    const sent = mailboxes.writeMail(OWNER, { to: 'a@client.example', subject: 'Hi', text: 'x' });
    const { raw } = mailboxes.bounce(OWNER, sent.id, { kind: 'hard' });
    const other = await PostalMime.parse(Buffer.from(raw, 'latin1'), { attachmentEncoding: 'utf8' });
    expect(other.text).toContain('Address not found');
    const report = other.attachments.find((part) => part.mimeType === 'message/delivery-status');
    expect(String(report?.content)).toContain('Status: 5.1.1');
  });
});
