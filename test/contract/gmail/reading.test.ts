import { describe, expect, it } from '@jest/globals';
import { COLLEAGUE, decode, headerOf, mail, newWorld, OWNER, refused } from './support';

function delivered(text: string) {
  const world = newWorld();
  const { id, threadId } = world.mailboxes.deliver(OWNER, text);
  return { world, Gmail: world.gmail(), id, threadId };
}

const MULTIPART = [
  'From: =?UTF-8?Q?J=C3=BCrgen?= <j@client.example>',
  `To: ${OWNER}`,
  'Subject: =?utf-8?B?R3LDvMOfZQ==?= =?iso-8859-1?Q?aus_K=F6ln?=',
  'X-Folded: one',
  '\ttwo',
  'Content-Type: multipart/mixed; boundary="m"',
  '',
  '--m',
  'Content-Type: multipart/alternative; boundary="a"',
  '',
  '--a',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Sch=F6n, "ja" & <nein>',
  '--a',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('<p>Schön</p>').toString('base64'),
  '--a--',
  '--m',
  'Content-Type: application/pdf',
  "Content-Disposition: attachment; filename*=UTF-8''%C3%9Cbersicht.pdf",
  'Content-Transfer-Encoding: base64',
  '',
  'AAEC/w==',
  '--m--',
].join('\r\n');

describe('Gmail.Users.Messages.get', () => {
  it('full: the parts tree with part ids, decoded headers, file names', () => {
    const { Gmail, id } = delivered(MULTIPART);
    const message = Gmail.Users.Messages.get('me', id);
    const { payload } = message;
    expect(payload).toMatchObject({
      partId: '',
      mimeType: 'multipart/mixed',
      filename: '',
      body: { size: 0 },
    });
    expect(headerOf(message, 'from')).toBe('Jürgen <j@client.example>');
    expect(headerOf(message, 'subject')).toBe('Grüßeaus Köln');
    expect(headerOf(message, 'x-folded')).toBe('one\ttwo');
    expect(payload?.parts?.map((part) => [part.partId, part.mimeType])).toEqual([
      ['0', 'multipart/alternative'],
      ['1', 'application/pdf'],
    ]);
    expect(payload?.parts?.[0].parts?.map((part) => part.partId)).toEqual(['0.0', '0.1']);
    expect(payload?.parts?.[1].filename).toBe('Übersicht.pdf');
  });

  it('full: body data are signed bytes in UTF-8, not base64 text, whatever the charset says', () => {
    const { Gmail, id } = delivered(MULTIPART);
    const [alternative] = Gmail.Users.Messages.get('me', id).payload!.parts!;
    const [plain, html] = alternative.parts!;
    expect(Array.isArray(plain.body?.data)).toBe(true);
    expect(Math.min(...plain.body!.data!)).toBeLessThan(0);
    expect(decode(plain.body?.data)).toBe('Schön, "ja" & <nein>');
    expect(plain.body?.size).toBe(plain.body?.data?.length);
    expect(plain.headers).toContainEqual({ name: 'Content-Type', value: 'text/plain; charset=iso-8859-1' });
    expect(decode(html.body?.data)).toBe('<p>Schön</p>');
  });

  it('full: attachments come by id', () => {
    const { Gmail, id } = delivered(MULTIPART);
    const { body } = Gmail.Users.Messages.get('me', id).payload!.parts![1];
    expect(body).toEqual({ attachmentId: expect.any(String), size: 4 });
    expect(Gmail.Users.Messages.Attachments.get('me', id, body!.attachmentId)).toEqual({
      size: 4,
      data: [0, 1, 2, -1],
    });
    expect(refused(() => Gmail.Users.Messages.Attachments.get('me', id, 'other')).code).toBe(400);
  });

  it('snippet is the escaped plain text, at most 200 characters', () => {
    const { Gmail, id } = delivered(MULTIPART);
    expect(Gmail.Users.Messages.get('me', id).snippet).toBe('Schön, &quot;ja&quot; &amp; &lt;nein&gt;');
    const long = delivered(mail({}, "it's ".repeat(100)));
    const snippet = long.Gmail.Users.Messages.get('me', long.id).snippet!;
    expect(snippet.replace(/&#39;/g, "'").length).toBeLessThanOrEqual(200);
    expect(snippet).toMatch(/^it&#39;s it/);
  });

  it('snippet of an HTML-only mail is its text', () => {
    const html = '<style>p{}</style><p>Good&nbsp;day<br>Ann &amp; co</p>';
    const { Gmail, id } = delivered(mail({ 'Content-Type': 'text/html' }, html));
    expect(Gmail.Users.Messages.get('me', id).snippet).toBe('Good day Ann &amp; co');
  });

  it('metadata: only the headers asked for, any case, no bodies', () => {
    const { Gmail, id } = delivered(MULTIPART);
    const options = { format: 'metadata', metadataHeaders: ['SUBJECT', 'from', 'X-None'] };
    const { payload } = Gmail.Users.Messages.get('me', id, options);
    expect(payload).toEqual({
      mimeType: 'multipart/mixed',
      headers: [
        { name: 'From', value: 'Jürgen <j@client.example>' },
        { name: 'Subject', value: 'Grüßeaus Köln' },
      ],
    });
    const all = Gmail.Users.Messages.get('me', id, { format: 'metadata' }).payload?.headers;
    expect(all?.map((entry) => entry.name)).toContain('X-Folded');
  });

  it('minimal: ids, labels, date, snippet', () => {
    const { Gmail, id, threadId, world } = delivered(MULTIPART);
    const message = Gmail.Users.Messages.get('me', id, { format: 'minimal' });
    expect(message).toMatchObject({ id, threadId, labelIds: ['UNREAD', 'INBOX'] });
    expect(message.internalDate).toBe(String(world.now()));
    expect(message.payload).toBeUndefined();
    expect(message.raw).toBeUndefined();
  });

  it('raw: the bytes of the mail as delivered', () => {
    const { Gmail, id } = delivered(MULTIPART);
    const text = decode(Gmail.Users.Messages.get('me', id, { format: 'raw' }).raw);
    expect(text).toContain(MULTIPART);
    expect(text).toMatch(/^Message-ID: </);
  });

  it.each([
    ['no id at all', 'nonsense!', 400],
    ['an unknown id', '19ffffffffffffff', 404],
  ])('refuses %s', (_, id, code) => {
    expect(refused(() => newWorld().gmail().Users.Messages.get('me', id)).code).toBe(code);
  });

  it("refuses another mailbox's message as not found, and another user altogether", () => {
    const { world, id } = delivered(MULTIPART);
    expect(refused(() => world.gmail(COLLEAGUE).Users.Messages.get('me', id)).code).toBe(404);
    expect(refused(() => world.gmail(COLLEAGUE).Users.Messages.get(OWNER, id))).toMatchObject({
      code: 403,
      message: expect.stringContaining(`Delegation denied for ${OWNER}`),
    });
    expect(world.gmail().Users.Messages.get(OWNER.toUpperCase(), id).id).toBe(id);
  });

  it('answers copies: changing one changes nothing in the mailbox', () => {
    const { Gmail, id } = delivered(MULTIPART);
    const message = Gmail.Users.Messages.get('me', id);
    message.labelIds?.push('TRASH');
    message.payload?.headers.pop();
    expect(Gmail.Users.Messages.get('me', id).labelIds).toEqual(['UNREAD', 'INBOX']);
    expect(Gmail.Users.Messages.get('me', id).payload?.headers.length).toBe(
      message.payload!.headers.length + 1,
    );
  });
});

describe('what else is provided', () => {
  it('getProfile counts messages and threads', () => {
    const { Gmail } = delivered(MULTIPART);
    expect(Gmail.Users.getProfile('me')).toEqual({
      emailAddress: OWNER,
      messagesTotal: 1,
      threadsTotal: 1,
      historyId: expect.stringMatching(/^\d+$/),
    });
  });

  it('Settings.SendAs.list names the account first, then its aliases', () => {
    const world = newWorld();
    world.mailboxes.open(OWNER, {
      displayName: 'Olga',
      aliases: [{ address: 'o@shop.example', displayName: 'Shop' }],
    });
    const { sendAs } = world.gmail().Users.Settings.SendAs.list('me');
    expect(sendAs.map((entry) => [entry.sendAsEmail, entry.displayName, entry.isDefault])).toEqual([
      [OWNER, 'Olga', true],
      ['o@shop.example', 'Shop', false],
    ]);
  });

  it.each([
    [
      'Gmail.Users.Messages.import',
      (Gmail: object) => Reflect.get(Reflect.get(Reflect.get(Gmail, 'Users'), 'Messages'), 'import'),
    ],
    ['Gmail.Users.watch', (Gmail: object) => Reflect.get(Reflect.get(Gmail, 'Users'), 'watch')],
    ['Gmail.newMessage', (Gmail: object) => Reflect.get(Gmail, 'newMessage')],
  ])('%s says that it is not provided', (name, look) => {
    expect(refused(() => look(newWorld().gmail())).message).toBe(`${name} is not provided locally`);
  });

  it('every call goes through the meter under its full name', () => {
    const world = newWorld();
    const Gmail = world.gmail();
    Gmail.Users.getProfile('me');
    Gmail.Users.Settings.SendAs.list('me');
    Gmail.Users.Drafts.list('me');
    expect(world.calls).toEqual([
      'Gmail.Users.getProfile',
      'Gmail.Users.Settings.SendAs.list',
      'Gmail.Users.Drafts.list',
    ]);
  });

  it('errors speak the language of the run', () => {
    const error = refused(() => newWorld().gmail(OWNER, { language: 'de' }).Users.Messages.get('me', '19ff'));
    expect(error.message).toBe(
      'Der API-Aufruf an gmail.users.messages.get ist mit folgendem Fehler fehlgeschlagen: Das angeforderte Element wurde nicht gefunden.',
    );
  });
});
