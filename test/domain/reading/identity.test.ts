import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../src/domain/grid';
import { readClients, type SourceChoices, understand } from '../../../src/domain/reading';
import { sameClientName } from '../../../src/domain/reading/names';
import { parentOf } from '../../../src/domain/reading/parties';
import { grid, TODAY } from './base';

function read(tabs: Cell[][][], choices?: SourceChoices) {
  const grids = tabs.map((rows, at) => grid(`Tab ${at + 1}`, rows, at));
  const options = { locale: 'en_US', today: TODAY, choices };
  return readClients(grids, understand(grids, options), options);
}

/** Sales of 10.00 on ascending days to whoever the cells name. */
const sales = (head: string[], who: Cell[][]): Cell[][] => [
  [...head, 'Date', 'Amount'],
  ...who.map((cells, at): Cell[] => [...cells, { day: `2024-01-${String(at + 10)}` }, 10]),
];
const revenues = (reading: ReturnType<typeof read>) =>
  Object.fromEntries(reading.clients.map((client) => [client.identities.join(' '), client.sales.length]));

describe('readClients tells clients apart', () => {
  it('by id, whatever the name', () => {
    const reading = read([
      sales(
        ['Customer ID', 'Customer'],
        [
          ['1', 'Acme'],
          ['1', 'Acme Inc'],
          ['2', 'Acme'],
        ],
      ),
    ]);
    expect(revenues(reading)).toEqual({ 'id:1 name:acme inc': 2, 'id:2': 1 });
    expect(reading.possibleDuplicates).toEqual([
      {
        clients: ['id:1', 'id:2'],
        names: ['Acme Inc', 'Acme'],
        why: 'Their names differ only in the legal form or the order of words.',
      },
    ]);
  });

  it('by email, when a name is spelled in two ways', () => {
    expect(
      revenues(
        read([
          sales(
            ['Customer', 'Email'],
            [
              ['Acme Ltd', 'JO@acme.example'],
              ['Acme Limited', 'jo@acme.example'],
            ],
          ),
        ]),
      ),
    ).toEqual({ 'email:jo@acme.example name:acme limited name:acme ltd': 2 });
  });

  it('by name, when the row has nothing else', () => {
    expect(
      revenues(
        read([
          sales(
            ['Customer', 'Email'],
            [
              ['Acme', 'jo@acme.example'],
              ['ACME ', ''],
              ['Beta', ''],
            ],
          ),
        ]),
      ),
    ).toEqual({ 'email:jo@acme.example name:acme': 2, 'name:beta': 1 });
  });

  it('one email on two clients keeps them apart and is reported', () => {
    const reading = read([
      sales(
        ['Customer', 'Email'],
        [
          ['Nordwind GmbH', 'books@tax.example'],
          ['Sunshine Bakery', 'books@tax.example'],
        ],
      ),
    ]);
    expect(revenues(reading)).toEqual({ 'name:nordwind gmbh': 1, 'name:sunshine bakery': 1 });
    expect(reading.problems.map((problem) => problem.kind)).toContain('shared-email');
    expect(reading.possibleDuplicates.map((pair) => pair.why)).toContain('They have the same email address.');
  });

  it('two people of one name with different emails stay apart', () => {
    expect(
      read([
        sales(
          ['Name', 'Email'],
          [
            ['Maria Garcia', 'm1@x.example'],
            ['Maria Garcia', 'm2@x.example'],
          ],
        ),
      ]).clients,
    ).toHaveLength(2);
  });

  it('two contacts of one company are one client', () => {
    expect(
      read([
        sales(
          ['Company', 'Contact', 'Email'],
          [
            ['Acme', 'Jo', 'jo@acme.example'],
            ['Acme', 'Kim', 'kim@acme.example'],
          ],
        ),
      ]).clients,
    ).toHaveLength(1);
  });

  it('a name that two numbered clients share is kept as a client of its own, and reported', () => {
    const reading = read([
      sales(
        ['Customer ID', 'Customer'],
        [
          ['1', 'Acme'],
          ['2', 'Acme'],
          ['', 'Acme'],
        ],
      ),
    ]);
    expect(reading.clients).toHaveLength(3);
    expect(reading.problems.map((problem) => problem.kind)).toContain('name-ambiguous');
  });

  it('a client list with another email still joins by name', () => {
    const list: Cell[][] = [
      ['Company', 'Email', 'Phone'],
      ['Acme', 'new@acme.example', '555 0100 1000'],
    ];
    const reading = read([
      sales(
        ['Customer', 'Email'],
        [
          ['Acme', 'old@acme.example'],
          ['Acme', 'old@acme.example'],
        ],
      ),
      list,
    ]);
    expect(reading.clients).toHaveLength(1);
    expect(reading.clients[0].facts).toMatchObject({ email: 'new@acme.example', phone: '555 0100 1000' });
  });

  it('merged pairs are one, under the first identity', () => {
    const tabs = [sales(['Customer'], [['Acme Ltd'], ['Acme'], ['Beta']])];
    expect(revenues(read(tabs, { merged: [['name:acme', 'name:acme ltd']] }))).toEqual({
      'name:acme name:acme ltd': 2,
      'name:beta': 1,
    });
    expect(read(tabs, { merged: [['name:gone', 'name:acme']] }).clients).toHaveLength(3);
  });

  it('two addresses in a cell are reported and kept as they stand', () => {
    const reading = read([sales(['Customer', 'Email'], [['Acme', 'a@x.example; b@x.example']])]);
    expect(reading.problems).toMatchObject([{ kind: 'two-emails', example: 'a@x.example; b@x.example' }]);
    expect(reading.reach).toEqual({ email: 0, phone: 0, address: 0, none: 1 });
  });
});

it.each([
  ['Acme:Kitchen', 'Acme'],
  ['Acme:Kitchen:Tiles', 'Acme'],
  ['Acme: the shop', 'Acme: the shop'],
  ['https://acme.example', 'https://acme.example'],
  ['12:30 Club', '12:30 Club'],
])('parentOf(%j) is %j', (name, parent) => {
  expect(parentOf(name)).toBe(parent);
});

it.each([
  ['acme ltd', 'acme limited', true],
  ['jo smith', 'joanna smith', true],
  ['bakery dupre', 'bakery dupr', true],
  ['nordwind gmbh', 'sudwind gmbh', false],
  ['a b', 'c d', false],
])('sameClientName(%j, %j) is %p', (a, b, same) => {
  expect(sameClientName(a, b)).toBe(same);
});
