// Mails built here, read back by three independent readers: mailparser, postal-mime, and Python's email package.

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AddressObject, simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { base64, utf8Bytes } from '../../../src/domain/mail/base64';
import { buildMessage, type OutgoingMessage } from '../../../src/domain/mail/mime';
import { singleLine } from '../../../src/domain/mail/text';

/** What every reader must find. */
interface ReadBack {
  fromName: string;
  from: string;
  to: string[];
  toNames: string[];
  subject: string;
  text: string;
  html: string;
  filenames: string[];
  key: string;
}

const PNG = 'iVBORw0KGgo=';

function message(changes: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return {
    from: { name: 'Jo', address: 'jo@example.com' },
    to: [{ name: 'Zoë', address: 'zoe@example.com' }],
    subject: 'Hello',
    text: 'Hi',
    html: '<p>Hi</p>',
    headers: [['X-Rekindle-Key', 'c1.dormant.1.1']],
    boundary: 'rk-1',
    ...changes,
  };
}

function expected(of: OutgoingMessage): ReadBack {
  return {
    fromName: singleLine(of.from.name ?? ''),
    from: of.from.address,
    to: of.to.map(({ address }) => address),
    toNames: of.to.map(({ name }) => singleLine(name ?? '')),
    subject: singleLine(of.subject),
    text: of.text,
    html: of.html,
    filenames: (of.attachments ?? []).map(({ filename }) => singleLine(filename)),
    key: of.headers[0][1],
  };
}

async function byMailparser(raw: string): Promise<ReadBack> {
  const mail = await simpleParser(raw, { skipTextToHtml: true, skipImageLinks: true });
  const [from] = mail.from!.value;
  const to = (mail.to as AddressObject).value;
  return {
    fromName: from.name,
    from: from.address!,
    to: to.map(({ address }) => address!),
    toNames: to.map(({ name }) => name),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    filenames: mail.attachments.filter((part) => !part.related).map((part) => part.filename!),
    key: mail.headers.get('x-rekindle-key') as string,
  };
}

async function byPostalMime(raw: string): Promise<ReadBack> {
  const mail = await PostalMime.parse(raw);
  const withoutEnd = (text: string | undefined) => (text ?? '').replace(/\r\n/g, '\n').replace(/\n$/, '');
  return {
    fromName: mail.from!.name,
    from: mail.from!.address!,
    to: mail.to!.map(({ address }) => address!),
    toNames: mail.to!.map(({ name }) => name),
    subject: mail.subject ?? '',
    text: withoutEnd(mail.text),
    html: withoutEnd(mail.html),
    filenames: mail.attachments
      .filter((part) => part.disposition === 'attachment')
      .map((part) => part.filename!),
    key: mail.headers.find(({ key }) => key === 'x-rekindle-key')!.value,
  };
}

// Python 3.11's modern policy puts a blank between two encoded words of a name; its older reader does not.
const PYTHON = `
import email, json, sys
from email import policy
from email.header import decode_header, make_header
from email.utils import getaddresses
def plain(value): return str(make_header(decode_header(value))) if value else ''
def read(raw):
    old = email.message_from_string(raw, policy=policy.compat32)
    new = email.message_from_string(raw, policy=policy.default)
    people = lambda name: [(plain(n), a) for n, a in getaddresses([old[name].replace('\\r\\n', '')])]
    content = lambda kind: (lambda part: part.get_content().replace('\\r\\n', '\\n') if part else '')(new.get_body((kind,)))
    return dict(fromName=people('From')[0][0], **{'from': people('From')[0][1]}, to=[a for _, a in people('To')],
        toNames=[n for n, _ in people('To')], subject=str(new['Subject']), text=content('plain'), html=content('html'),
        filenames=[part.get_filename() for part in new.iter_attachments()], key=str(new['X-Rekindle-Key']))
print(json.dumps([read(raw) for raw in json.load(sys.stdin)]))
`;

function byPython(raws: string[]): ReadBack[] {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', PYTHON], {
    input: JSON.stringify(raws),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const hasPython = spawnSync('python3', ['--version']).status === 0;
const withPython = hasPython ? it : it.skip;
if (!hasPython)
  process.stderr.write('python3 is not here: mails are not read back by Python’s email package.\n');

const CASES: [string, OutgoingMessage][] = [
  ['plain', message()],
  ['emoji and joiners', message({ subject: 'Hi 👨‍👩‍👧‍👦 and 🏳️‍🌈 '.repeat(8) + 'end', text: '👍🏽' })],
  ['right to left', message({ subject: 'שלום וברכה', to: [{ name: 'محمد', address: 'm@example.com' }] })],
  [
    'long Cyrillic',
    message({
      subject: 'Здравствуйте, Жанна! '.repeat(10) + '!',
      from: { name: 'Ж'.repeat(80), address: 'a@b.example' },
    }),
  ],
  [
    'long ASCII',
    message({ subject: 'word '.repeat(40) + 'end', from: { name: 'A'.repeat(90), address: 'a@b.example' } }),
  ],
  [
    'looks encoded',
    message({ subject: '=?UTF-8?B?SGk=?=', from: { name: '=?UTF-8?Q?Hi?=', address: 'a@b.example' } }),
  ],
  ['quotes', message({ from: { name: 'Jo "The \\ Boss", Ltd. <x@y.example>', address: 'jo@example.com' } })],
  [
    'injection',
    message({
      subject: 'a\r\nBcc: evil@example.com',
      from: { name: 'Jo\r\nBcc: e@example.com', address: 'jo@example.com' },
    }),
  ],
  ['two people', message({ to: [{ address: 'a@example.com' }, { name: 'B, C', address: 'b@example.com' }] })],
  ['long lines', message({ text: 'x'.repeat(5000), html: `<p>${'y'.repeat(5000)}</p>` })],
  ['dots and dashes', message({ text: '.\n--rk-1-a\n--rk-1-a--\nFrom me' })],
  [
    'attachments',
    message({
      attachments: [
        { type: 'application/pdf', base64: base64(utf8Bytes('pdf')), filename: 'Angebot für Zoë 名前.pdf' },
        { type: 'text/plain', base64: base64(utf8Bytes('t')), filename: 'a "b".txt' },
        { type: 'image/png', base64: PNG, filename: `${'ä'.repeat(60)}.png` },
      ],
      inline: [{ type: 'image/png', base64: PNG, contentId: 'logo' }],
    }),
  ],
];

describe('buildMessage is read back equal', () => {
  it.each(CASES)('by mailparser: %s', async (_, mail) => {
    expect(await byMailparser(buildMessage(mail))).toEqual(expected(mail));
  });

  it.each(CASES)('by postal-mime: %s', async (_, mail) => {
    expect(await byPostalMime(buildMessage(mail))).toEqual(expected(mail));
  });

  withPython('by Python’s email package: all cases', () => {
    expect(byPython(CASES.map(([, mail]) => buildMessage(mail)))).toEqual(
      CASES.map(([, mail]) => expected(mail)),
    );
  });

  const unicode = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc
      .array(
        fc.constantFrom(
          '=?',
          '?=',
          '"',
          '\\',
          '\r\n',
          ',',
          '<',
          '>',
          'ü',
          '👨‍👩‍👧',
          ' ',
          'é',
          '\u00a0',
          'א',
          '@',
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );
  // Blanks in a row and no-break blanks beside a fold are the readers' own affair; everything else must be equal.
  const names = unicode.map((text) => singleLine(text).replace(/\s+/g, ' ').trim());
  const mails = fc.tuple(names, names, names, unicode).map(([from, to, subject, body]) =>
    message({
      from: { name: from, address: 'jo@example.com' },
      to: [{ name: to, address: 'zoe@example.com' }],
      subject,
      text: `a${body.replace(/\r\n|\r/g, '\n')}z`,
      attachments: [{ type: 'text/plain', base64: 'SGk=', filename: `f${subject}.txt` }],
    }),
  );

  it('whatever the names, subject, text and file name', async () => {
    await fc.assert(
      fc.asyncProperty(mails, async (mail) => {
        const raw = buildMessage(mail);
        expect(await byMailparser(raw)).toEqual(expected(mail));
        expect(await byPostalMime(raw)).toEqual(expected(mail));
      }),
      { numRuns: 150 },
    );
  });

  withPython('by Python, whatever the names and subject', () => {
    const sample = fc.sample(mails, 150);
    expect(byPython(sample.map(buildMessage))).toEqual(sample.map(expected));
  });
});

describe('buildMessage', () => {
  it('writes ASCII in CRLF lines of at most 76 characters where words are encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const raw = buildMessage(
          message({
            subject: text,
            from: { name: text, address: 'a@b.example' },
            to: ['é', text].map((name) => ({ name, address: 'c@d.example' })),
          }),
        );
        expect(raw).toMatch(/^[\r\n\x20-\x7e]*$/);
        expect(raw).not.toMatch(/\r\n[ \t]+\r\n/);
        expect(raw.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        for (const line of raw.split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(line.includes('=?') ? 76 : 78);
          for (const word of line.match(/=\?\S*\?=/g) ?? []) expect(word.length).toBeLessThanOrEqual(75);
        }
      }),
    );
  });

  it('has exactly the headers asked for, whatever stands in them', () => {
    const evil = 'x\r\nBcc: evil@example.com\r\n\r\n<script>';
    const raw = buildMessage(
      message({
        subject: evil,
        from: { name: evil, address: 'jo@example.com' },
        headers: [
          ['X-Rekindle-Key', evil],
          ['Bcc: a@example.com\r\nX', 'y'],
        ],
        inReplyTo: '<a@b>\r\nBcc: evil@example.com',
        references: ['<a@b>', 'nonsense', '<c@d>\r\nBcc: e@example.com'],
      }),
    );
    const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n /g, ' ').split('\r\n');
    expect(head.map((line) => line.split(':')[0])).toEqual([
      'From',
      'To',
      'Subject',
      'In-Reply-To',
      'References',
      'X-Rekindle-Key',
      'MIME-Version',
      'Content-Type',
    ]);
    expect(head[3]).toBe('In-Reply-To: <a@b>');
    expect(head[4]).toBe('References: <a@b> <c@d>');
  });

  it('folds a long References header and keeps every id', async () => {
    const references = Array.from({ length: 12 }, (_, at) => `<${at}-${'i'.repeat(30)}@mail.example.com>`);
    const raw = buildMessage(message({ inReplyTo: references[11], references }));
    expect((await simpleParser(raw)).references).toEqual(references);
    expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  });

  it('puts cc, pictures and attachments where they belong', async () => {
    const raw = buildMessage(
      message({
        cc: [{ name: 'Ann', address: 'ann@example.com' }],
        inline: [{ type: 'image/png', base64: PNG, contentId: 'logo' }],
        attachments: [{ type: 'text/plain', base64: 'SGk=', filename: 'hi.txt' }],
      }),
    );
    const mail = await simpleParser(raw);
    expect((mail.cc as AddressObject).text).toBe('"Ann" <ann@example.com>');
    expect(mail.attachments.map(({ cid, related, filename }) => [cid, related === true, filename])).toEqual([
      ['logo', true, undefined],
      [undefined, false, 'hi.txt'],
    ]);
    expect(raw.match(/multipart\/\w+/g)).toEqual([
      'multipart/mixed',
      'multipart/alternative',
      'multipart/related',
    ]);
  });

  it('without HTML has one plain part', () => {
    expect(buildMessage(message({ html: '' }))).toContain('\r\nContent-Type: text/plain; charset=UTF-8\r\n');
    expect(buildMessage(message({ html: '' }))).not.toContain('multipart');
  });

  it.each([
    'a@example.com, b@example.com',
    'a@example.com>\r\nBcc: <b@example.com',
    'a b@example.com',
    'ü@example.com',
    '',
  ])('refuses to mail %j', (address) => {
    expect(() => buildMessage(message({ to: [{ address }] }))).toThrow('is not one plain email address');
  });
});

describe('base64', () => {
  it('of UTF-8 bytes equals Node’s, with lone surrogates replaced', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(base64(utf8Bytes(text))).toBe(Buffer.from(text, 'utf8').toString('base64'));
      }),
    );
    expect(base64(utf8Bytes('a\ud800b'))).toBe(Buffer.from('a\ufffdb').toString('base64'));
  });
});
