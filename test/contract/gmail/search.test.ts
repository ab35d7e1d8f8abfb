import { beforeAll, describe, expect, it } from '@jest/globals';
import { mail, newWorld, OWNER, raw, refused, type World } from './support';

const DAY = 24 * 3600 * 1000;

/** How many messages a search finds. */
const count = (world: World, q: string) =>
  world.gmail().Users.Messages.list('me', { q }).messages?.length ?? 0;

/** A mailbox with one mail of each sort; names stand for ids. */
function filled() {
  const world = newWorld();
  const names = new Map<string, string>();
  const deliver = (name: string, fields: Record<string, string>, body: string): string => {
    world.wait(DAY);
    const { id } = world.mailboxes.deliver(OWNER, mail({ To: OWNER, ...fields }, body));
    names.set(id, name);
    return id;
  };
  deliver('ann', { From: 'Ann Lee <ann@client.example>', Subject: 'Roof repair' }, 'please call me back');
  deliver(
    'bo',
    { From: 'bo.ek@client.example', Subject: 'Invoice 17', Cc: 'chef@shop.example' },
    'Call later, me',
  );
  const trash = deliver('trash', { From: 'cy@other.example', Subject: 'roof' }, 'thrown away');
  const spam = deliver('spam', { From: 'dd@other.example' }, 'win');
  deliver(
    'file',
    {
      From: 'ed@other.example',
      'Content-Type': 'application/pdf; name="plan.pdf"',
      'X-Rekindle-Key': 'secret',
    },
    'x',
  );
  world.mailboxes.trash(OWNER, trash);
  world.mailboxes.reportSpam(OWNER, spam);
  world.wait(DAY);
  const sent = world.gmail().Users.Messages.send({ raw: raw({ To: 'Ann <ann@client.example>' }) }, 'me');
  names.set(sent.id, 'sent');
  world.gmail().Users.Messages.modify({ removeLabelIds: ['UNREAD'] }, 'me', [...names][1][0]);
  const draft = world.gmail().Users.Drafts.create({ message: { raw: raw({ Subject: 'Draft' }) } }, 'me');
  names.set(draft.message.id, 'draft');
  world.wait(6000);
  return { world, names };
}

let box: { world: World; names: Map<string, string> };
beforeAll(() => {
  box = filled();
});

function found(q: string, options: object = {}): string[] {
  const { messages = [] } = box.world.gmail().Users.Messages.list('me', { q, ...options });
  return messages.map((message) => box.names.get(message.id)!).sort();
}

describe('a search', () => {
  // START is 21 Nov 2026, 9:00 UTC; the mails came on the 22nd, 23rd ... 26th, the sent one and the draft on the 27th.
  it.each([
    ['from:ann@client.example', ['ann']],
    ['from:client.example', ['ann', 'bo']],
    ['from:Lee', ['ann']],
    ['from:le', []],
    ['from:ek@client.example', ['bo']],
    ['from:me', ['draft', 'sent']],
    ['-from:me', ['ann', 'bo', 'file']],
    ['to:ann@client.example', ['draft', 'sent']],
    ['to:chef@shop.example', ['bo']],
    ['to:me', ['ann', 'bo', 'file']],
    ['subject:roof', ['ann']],
    ['subject:"roof repair"', ['ann']],
    ['subject:"repair roof"', []],
    ['subject:(roof repair)', ['ann']],
    ['subject:(roof OR invoice)', ['ann', 'bo']],
    ['from:(ann@client.example OR ed@other.example)', ['ann', 'file']],
    ['call me', ['ann', 'bo']],
    ['"call me"', ['ann']],
    ['CALL -ann', ['bo']],
    ['roof OR "invoice 17"', ['ann', 'bo']],
    ['(roof OR invoice) call -later', ['ann']],
    ['-(roof OR invoice) in:inbox', ['file']],
    ['secret', []],
    ['plan.pdf', ['file']],
    ['in:inbox', ['ann', 'bo', 'file']],
    ['in:sent', ['sent']],
    ['in:drafts', ['draft']],
    ['in:trash', ['trash']],
    ['in:spam', ['spam']],
    ['in:scheduled', []],
    ['in:anywhere roof', ['ann', 'trash']],
    ['in:anywhere', ['ann', 'bo', 'draft', 'file', 'sent', 'spam', 'trash']],
    ['is:unread', ['ann', 'file']],
    ['has:attachment', ['file']],
    ['label:inbox is:unread', ['ann', 'file']],
    ['label:none', []],
    ['after:2026/11/26', ['draft', 'file', 'sent']],
    ['before:2026/11/23', ['ann']],
    ['newer_than:2d', ['draft', 'file', 'sent']],
    ['older_than:3d', ['ann', 'bo']],
    ['newer_than:1m -in:drafts', ['ann', 'bo', 'file', 'sent']],
    ['older_than:1y', []],
  ])('%s', (q, expected) => {
    expect(found(q)).toEqual(expected);
  });

  it('with includeSpamTrash looks into spam and bin', () => {
    expect(found('-from:me', { includeSpamTrash: true })).toEqual(['ann', 'bo', 'file', 'spam', 'trash']);
  });

  it('after: and before: count days from midnight in California', () => {
    const world = newWorld();
    const deliverAt = (iso: string) => {
      world.wait(Date.parse(iso) - world.now());
      world.mailboxes.deliver(OWNER, mail({ Subject: iso }));
    };
    for (const iso of [
      '2026-12-01T07:59:00Z',
      '2026-12-01T08:01:00Z',
      '2027-07-01T06:59:00Z',
      '2027-07-01T07:01:00Z',
    ])
      deliverAt(iso);
    world.wait(6000);
    expect(count(world, 'before:2026/12/01')).toBe(1);
    expect(count(world, 'after:2026/12/1')).toBe(3);
    expect(count(world, 'after:2027/07/01')).toBe(1);
  });

  it('after: with seconds is exact, and leaves out the second itself', () => {
    const world = newWorld();
    world.mailboxes.deliver(OWNER, mail({}));
    const seconds = Math.floor(world.now() / 1000);
    world.wait(6000);
    expect([
      count(world, `after:${seconds}`),
      count(world, `after:${seconds - 1}`),
      count(world, `before:${seconds + 1}`),
    ]).toEqual([0, 1, 1]);
  });

  it('rfc822msgid: finds one mail by its wire id, with or without angle brackets', () => {
    const world = newWorld();
    world.mailboxes.deliver(OWNER, mail({ 'Message-ID': '<abc.1@client.example>' }));
    world.mailboxes.deliver(OWNER, mail({ 'Message-ID': '<abc:2@client.example>' }));
    world.wait(6000);
    expect(count(world, 'rfc822msgid:abc.1@client.example')).toBe(1);
    expect(count(world, 'rfc822msgid:<abc:2@client.example>')).toBe(1);
    expect(count(world, 'rfc822msgid:abc')).toBe(0);
  });

  it('label: finds own labels, spaces written as dashes', () => {
    const world = newWorld();
    const Gmail = world.gmail();
    const { id } = world.mailboxes.deliver(OWNER, mail({}));
    const label = Gmail.Users.Labels.create({ name: 'Win back' }, 'me');
    Gmail.Users.Messages.modify({ addLabelIds: [label.id] }, 'me', id);
    world.wait(6000);
    expect(Gmail.Users.Messages.list('me', { q: 'label:win-back' }).messages).toHaveLength(1);
  });

  it('finds words in an HTML-only, encoded, Latin-1 mail', () => {
    const world = newWorld();
    const body = Buffer.from('<p>Dachdecker in K\xf6ln</p>', 'latin1').toString('base64');
    const fields = { 'Content-Type': 'text/html; charset=iso-8859-1', 'Content-Transfer-Encoding': 'base64' };
    world.mailboxes.deliver(OWNER, mail(fields, body));
    world.wait(6000);
    expect(world.gmail().Users.Messages.list('me', { q: 'köln' }).messages).toHaveLength(1);
  });

  it('does not know mail of the last seconds; list without q does', () => {
    const world = newWorld();
    world.mailboxes.deliver(OWNER, mail({}));
    const count = (options: object) => world.gmail().Users.Messages.list('me', options).messages?.length ?? 0;
    expect([count({ q: 'in:inbox' }), count({ labelIds: ['INBOX'] })]).toEqual([0, 1]);
    world.wait(4999);
    expect(count({ q: 'in:inbox' })).toBe(0);
    world.wait(1);
    expect(count({ q: 'in:inbox' })).toBe(1);
  });

  it.each([
    ['larger:5M', 'larger:'],
    ['category:promotions', 'category:'],
    ['filename:pdf', 'filename:'],
    ['cc:ann@client.example', 'cc:'],
    ['deliveredto:me', 'deliveredto:'],
    ['list:news', 'list:'],
    ['is:starred', 'is:starred'],
    ['has:drive', 'has:drive'],
    ['in:archive', 'in:archive'],
    ['{from:a from:b}', '{'],
    ['roof AROUND 5 repair', 'AROUND'],
    ['roof AND repair', 'AND'],
    ['+exact', '+'],
    ['roo*', '*'],
    ['http://client.example', 'http:'],
  ])('%s is refused by naming the operator', (q, operator) => {
    expect(refused(() => found(q)).message).toContain(
      `The search operator "${operator}" is not provided locally`,
    );
  });

  it.each([
    'from:',
    'from: ann',
    'is:"unread',
    'roof OR',
    'OR roof',
    'roof OR repair call',
    '(roof',
    'roof)',
    '"roof',
    '()',
    'from:(subject:x)',
    'after:21.11.2026',
    'after:2026-11-21',
    'newer_than:2h',
    '!!!',
  ])('%s cannot be read and says so', (q) => {
    expect(refused(() => found(q)).message).toContain('cannot be read locally');
  });

  it('an address with + is no operator', () => {
    expect(found('from:ann+x@client.example')).toEqual([]);
  });
});
