// What cannot stand is refused at both doors with one sentence, before anything is written.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../local/cli';
import { workbookToJson } from '../../local/engine';
import { restoreWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { idOf, logged, logIt, logSheet } from './log-sweep';
import { nameOf } from './send-support';
import { call, run, tab } from './support';

const start = logSheet();
const ID = idOf(restoreWorld(start), 1);
const LIST = 'it takes "dormant" or "growth".';
const TOUCH = 'it takes 1, 2, 3 or "welcomeBack".';
const KINDS = 'it takes "replies", "morning" or "weekly".';
const TEXT = 'it takes text.';
const NOBODY = 'There is no client with the ID "C9999".';
const note = { list: 'dormant', touch: 1 };
const sending = { ...note, mode: 'send' };
const call1 = { clientId: ID, list: 'dormant', outcome: 'no answer' };

/** Function, what it is called with, and what its sentence begins with. */
const REFUSED: [string, unknown, string][] = [
  ['logTouch', undefined, `"clientId" is missing: ${TEXT}`],
  ['logTouch', null, `"clientId" is missing: ${TEXT}`],
  ['logTouch', 'x', '"The request" cannot be "x": it takes an object.'],
  ['logTouch', [], '"The request" cannot be []: it takes an object.'],
  ['logTouch', { ...call1, clientId: null }, `"clientId" cannot be null: ${TEXT}`],
  ['logTouch', { ...call1, clientId: '' }, 'This client is on neither list any more.'],
  ['logTouch', { ...call1, list: 'nope' }, `"list" cannot be "nope": ${LIST}`],
  ['logTouch', { ...call1, list: 'growth' }, 'Client 0001 is on the list "dormant", not on "growth".'],
  ['logTouch', { ...call1, touch: 7 }, `"touch" cannot be 7: ${TOUCH}`],
  ['logTouch', { ...call1, touch: '2' }, `"touch" cannot be "2": ${TOUCH}`],
  ['logTouch', { ...call1, outcome: undefined }, `"outcome" is missing: ${TEXT}`],
  ['logTouch', { ...call1, outcome: 5 }, `"outcome" cannot be 5: ${TEXT}`],
  ['logTouch', { ...call1, outcome: 'constructor' }, '"constructor" cannot be logged. There are: spoke,'],
  ['logTouch', { ...call1, channel: 'Fax' }, '"channel" cannot be "Fax": it takes "Email", "Phone",'],
  ['logTouch', { ...call1, minutes: 'x' }, '"minutes" cannot be "x": it takes a number'],
  ['logTouch', { ...call1, minutes: -5 }, '"minutes" cannot be -5: it takes a number'],
  ['logTouch', { ...call1, amount: -1 }, '"amount" cannot be -1: it takes a number'],
  ['logTouch', { ...call1, amount: '1,200' }, '"amount" cannot be "1,200": it takes a number'],
  ['logTouch', { ...call1, note: 5 }, `"note" cannot be 5: ${TEXT}`],
  ['logTouch', { ...call1, followUp: null }, `"followUp" cannot be null: ${TEXT}`],
  ['logTouch', { ...call1, newContact: {} }, `"newContact.name" is missing: ${TEXT}`],
  ['logTouch', { ...call1, newContact: { name: 'Ann' } }, '"newContact" goes with "has left", not with'],
  ['undoTouch', {}, `"touchKey" is missing: ${TEXT}`],
  ['replyDraft', undefined, `"touchKey" is missing: ${TEXT}`],
  ['resolve', {}, `"touchKey" is missing: ${TEXT}`],
  ['resolve', { touchKey: 'x', sent: 'yes' }, '"sent" cannot be "yes": it takes true or false.'],
  ['assignClients', null, '"clientIds" is missing: it takes a list of Client IDs or "all".'],
  ['assignClients', { clientIds: 'some' }, '"clientIds" cannot be "some": it takes a list of Client IDs'],
  ['assignClients', { clientIds: [ID, 'C9999'], approach: 'Reach out' }, NOBODY],
  ['assignClients', { clientIds: ['constructor'] }, 'There is no client with the ID "constructor".'],
  ['assignClients', { clientIds: [ID], approach: 'Hug' }, '"approach" cannot be "Hug": it takes "",'],
  ['assignClients', { clientIds: [ID], list: 'x' }, `"list" cannot be "x": ${LIST}`],
  ['assignClients', { clientIds: [ID], who: 5 }, `"who" cannot be 5: ${TEXT}`],
  ['planTouches', {}, `"list" is missing: ${LIST}`],
  ['planTouches', { list: 'dormant' }, `"touch" is missing: ${TOUCH}`],
  ['planTouches', { ...note, clientIds: ID }, `"clientIds" cannot be "${ID}": it takes a list.`],
  ['planTouches', { ...note, clientIds: ['C9999'] }, NOBODY],
  ['sendTouches', undefined, `"list" is missing: ${LIST}`],
  ['sendTouches', note, '"mode" is missing: it takes "draft" or "send".'],
  ['sendTouches', { ...note, mode: 'post' }, '"mode" cannot be "post": it takes "draft" or "send".'],
  ['sendTouches', { ...sending, limit: -1 }, '"limit" cannot be -1: it takes a whole number from 0 up.'],
  ['sendTouches', { ...sending, clientIds: ['C9999', ID] }, NOBODY],
  ['sendTouches', { ...sending, confirmed: [{ key: 'x' }] }, `"confirmed[0].clientId" is missing: ${TEXT}`],
  ['sendTouches', { ...sending, despite: 'all' }, '"despite" cannot be "all": it takes a list.'],
  ['goOnWhileAway', { ...sending, startAt: 'x' }, '"startAt" cannot be "x": it takes a number'],
  ['writeLetters', {}, `"list" is missing: ${LIST}`],
  ['writeLetters', { ...note, clientIds: ['C9999'] }, NOBODY],
  ['declareCopy', null, '"as" is missing: it takes "new" or "original".'],
  ['declareCopy', { as: 'x' }, '"as" cannot be "x": it takes "new" or "original".'],
  ['mergeClients', {}, `"keep" is missing: ${TEXT}`],
  ['mergeClients', { keep: ID, drop: 'C9999' }, NOBODY],
  ['mergeClients', { keep: ID, drop: 'constructor' }, 'There is no client with the ID "constructor".'],
  ['installTriggers', undefined, '"kinds" is missing: it takes a list.'],
  ['installTriggers', { kinds: 'replies' }, '"kinds" cannot be "replies": it takes a list.'],
  ['installTriggers', { kinds: ['replies', 'constructor'] }, `"kinds[1]" cannot be "constructor": ${KINDS}`],
  ['removeTriggers', { kinds: ['x'] }, `"kinds[0]" cannot be "x": ${KINDS}`],
  ['handOut', { by: 'x' }, '"by" cannot be "x": it takes "potential" or "hand".'],
  ['handOut', { to: 5 }, `"to" cannot be 5: ${TEXT}`],
  ['handOutPreview', { chosen: 'x' }, '"chosen" cannot be "x": it takes an object.'],
  ['buildLists', { asOf: 5 }, '"asOf" cannot be 5: it takes a day'],
  ['scoreClients', { asOf: 'x' }, '"asOf" cannot be "x": it takes a day'],
  ['sortLists', { by: 'name' }, '"by" cannot be "name": it takes "potential" or "realistic".'],
  ['previewNewerSales', { tabs: 'x' }, '"tabs" cannot be "x": it takes a list.'],
  ['useNewerSales', { leaveOut: [5] }, `"leaveOut[0]" cannot be 5: ${TEXT}`],
  ['setUp', { settings: 5 }, '"settings" cannot be 5: it takes an object.'],
  ['setUp', { sender: 'x' }, '"sender" cannot be "x": it takes an object.'],
  ['rebuildLog', { without: 'x' }, '"without" cannot be "x": it takes a list.'],
  ['textsIn', {}, `"text" is missing: ${TEXT}`],
];

const bySidebar = (world: World, name: string, request: unknown) =>
  run(world, 'sidebarCall', undefined, {
    args: [name, request === undefined ? '' : JSON.stringify(request)],
  });

/** Everything the sheet holds. */
const sheetOf = (world: World) => JSON.stringify(workbookToJson(world.workbook));

describe('what cannot stand', () => {
  const world = restoreWorld(start);
  const before = sheetOf(world);

  it.each(REFUSED)('%s(%j): %s', (name, request, sentence) => {
    const { ok, error } = run(world, name, request);
    expect([ok, error]).toEqual([false, expect.stringMatching(/^[^\n]+\.$/)]);
    expect(String(error).slice(0, sentence.length)).toBe(sentence);
    expect(error).not.toMatch(/Cannot|undefined|not a function|NaN|TypeError/);
    expect(sheetOf(world) === before).toBe(true);
    expect(world.mailboxes.list('owner@example.com', 'drafts')).toEqual([]);
  });

  it.each([
    ['forgetClient', { clientId: 'C9999' }, NOBODY],
    ['forgetClient', null, `"clientId" is missing: ${TEXT}`],
    ['copyOfClient', { clientId: 'constructor' }, 'There is no client with the ID "constructor".'],
    ['clientCard', {}, `"clientId" is missing: ${TEXT}`],
    ['later', { clientId: ID, list: 'dormant' }, `"day" is missing: ${TEXT}`],
    ['newContact', { clientId: ID, list: 'dormant' }, `"name" is missing: ${TEXT}`],
    ['previewTouch', note, '"clientIds" is missing: it takes a list.'],
    ['results', { window: 'ever' }, '"window" cannot be "ever": it takes "90 days",'],
    ['sort', { by: 'x' }, '"by" cannot be "x": it takes "potential" or "realistic".'],
  ])('the sidebar asks %s(%j): %s', (name, request, sentence) => {
    const { ok, error } = bySidebar(world, name, request);
    expect([ok, String(error).slice(0, sentence.length)]).toEqual([false, sentence]);
    expect(sheetOf(world) === before).toBe(true);
  });

  it('has every function of the page that takes an argument in these tables', () => {
    const page = readFileSync(path.join(__dirname, '../../docs/develop/functions.md'), 'utf8');
    const taking = [...page.matchAll(/^### (\w+)\n([\s\S]*?)(?=^### |^## |$(?![\s\S]))/gm)]
      .filter(
        ([, , said]) =>
          /\b[Aa]rgument(:| and| as|\s+`)|\| argument \|/.test(said) || /same argument/.test(said),
      )
      .map(([, name]) => name);
    expect(taking.length).toBeGreaterThan(20);
    const met = new Set(REFUSED.map(([name]) => name));
    expect(taking.filter((name) => !met.has(name))).toEqual([]);
  });
});

describe('the runner', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rekindle-requests-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['logTouch', 'null', `"clientId" is missing: ${TEXT}`],
    ['sendTouches', '{"list": "dormant", "touch": 1}', '"mode" is missing: it takes "draft" or "send".'],
    ['scoreClients', '{"asOf": "x"}', '"asOf" cannot be "x": it takes a day, such as "2026-03-31".'],
  ])('ends %s %s with exit code 1 and the sentence', async (name, request, error) => {
    const ending = await runCommandLine(['call', name, request, '--world', path.join(folder, 'world')]);
    expect(ending).toEqual({ exitCode: 1, error });
  });
});

describe('what may be left out', () => {
  let world: World;
  beforeEach(() => {
    world = restoreWorld(start);
  });

  it.each([
    ['checkReplies', { x: 1 }],
    ['getToday', null],
    ['setUp', null],
    ['scoreClients', null],
    ['planTouches', { ...note, more: 5, clientIds: [] }],
    ['assignClients', { clientIds: [] }],
  ])('%s(%j) works', (name, request) => {
    expect(run(world, name, request)).toMatchObject({ ok: true });
  });

  it('a touch that is left out is worked out from the lines, and a second click still counts once', () => {
    const more = { touch: undefined };
    logIt(world, 1, { ...more, outcome: 'letter sent' });
    logIt(world, 1, { ...more, outcome: 'letter sent' });
    logIt(world, 2, { ...more, outcome: 'spoke', followUp: 'next week' });
    const again = logIt(world, 2, { ...more, outcome: 'spoke', followUp: 'next week' });
    expect(again.touchKey).toBe(`${idOf(world, 2)}/dormant/1/2`);
    world.clock += 86_400_000;
    logIt(world, 2, { ...more, outcome: 'spoke', followUp: 'next week' });
    expect(logged(world)).toEqual([
      [nameOf(1), '1 Note', 'Logged', 'letter sent'],
      [nameOf(2), '2 Talk', 'Logged', 'spoke'],
      [nameOf(2), '3 Invitation', 'Logged', 'spoke'],
    ]);
  });

  it('a client merged into another is known, and has no touch of their own', () => {
    const [keep, drop] = [idOf(world, 1), idOf(world, 2)];
    call(world, 'mergeClients', { keep, drop });
    call(world, 'buildLists');
    const plan = call<{ due: { clientId: string }[] }>(world, 'planTouches', {
      ...note,
      clientIds: [keep, drop],
    });
    expect(plan.due.map(({ clientId }) => clientId)).toEqual([keep]);
  });

  it('a client is forgotten once: then nobody has that ID', () => {
    expect(bySidebar(world, 'forgetClient', { clientId: ID })).toMatchObject({ ok: true });
    const again = bySidebar(world, 'forgetClient', { clientId: ID });
    expect(again.error).toContain(`There is no client with the ID "${ID}".`);
    expect(tab(world, 'Dormant Clients').rows.map((row) => row['Client'])).not.toContain(nameOf(1));
  });
});
