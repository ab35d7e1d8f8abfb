// Decides which messages a search finds: by whole words, in the fields Gmail indexes. Other headers are not searched.

import { header, type Mailbox, partsOf, type StoredMessage } from '../mailbox';
import { mailboxOf, readAddresses } from '../mime/addresses';
import { findText, partText } from '../mime/read';
import { attachmentNames, visibleText } from '../payload';
import { Refusal } from '../refusal';
import { ageLimit, dayStart } from './dates';
import { parseQuery, type Query } from './parse';

type Test = (message: StoredMessage) => boolean;

/** What a search finds, and whether it looks into spam and bin by itself. */
interface Search {
  finds: Test;
  everywhere: boolean;
}

/** How long a new or changed message stays unknown to the search index, in milliseconds. */
export const INDEX_LAG = 5000;

/**
 * Makes a search ready to run over one mailbox.
 * @throws Refusal when it cannot be read, or names an operator that is not provided.
 */
export function compileSearch(query: string, mailbox: Mailbox, now: number): Search {
  const tree = parseQuery(query);
  const test = compile(tree, mailbox, now);
  const finds: Test = (message) => message.storedAt + INDEX_LAG <= now && test(message);
  return { finds, everywhere: looksEverywhere(tree) };
}

function looksEverywhere(tree: Query): boolean {
  if (tree.kind === 'not') return looksEverywhere(tree.part);
  if (tree.kind !== 'term') return tree.parts.some(looksEverywhere);
  const place = tree.value.toLowerCase();
  if (tree.operator === 'in') return ['anywhere', 'trash', 'spam'].includes(place);
  return tree.operator === 'label' && ['trash', 'spam'].includes(place);
}

function compile(tree: Query, mailbox: Mailbox, now: number): Test {
  if (tree.kind === 'not') {
    const inner = compile(tree.part, mailbox, now);
    return (message) => !inner(message);
  }
  if (tree.kind === 'term') return term(tree.operator, tree.value, mailbox, now);
  const tests = tree.parts.map((part) => compile(part, mailbox, now));
  return tree.kind === 'any'
    ? (message) => tests.some((test) => test(message))
    : (message) => tests.every((test) => test(message));
}

function term(operator: string, value: string, mailbox: Mailbox, now: number): Test {
  switch (operator) {
    case 'from':
      return addressTest(['From'], value, mailbox);
    case 'to':
      return addressTest(['To', 'Cc', 'Bcc'], value, mailbox);
    case 'subject':
      return wordsTest(value, (message) => [header(message, 'Subject')]);
    case 'in':
      return placeTest(value.toLowerCase());
    case 'label':
      return labelTest(value, mailbox);
    case 'is':
      return (message) => message.labelIds.includes('UNREAD');
    case 'has':
      return (message) => attachmentNames(partsOf(message)).length > 0;
    case 'rfc822msgid':
      return (message) => bare(header(message, 'Message-ID')) === bare(value);
    case 'text':
      return wordsTest(value, searchedTexts);
    default:
      return dateTest(operator, value, now);
  }
}

const bare = (wireId: string): string => wireId.trim().replace(/^<|>$/g, '');

function dateTest(operator: string, value: string, now: number): Test {
  if (operator === 'newer_than') return (message) => message.date > ageLimit(value, now);
  if (operator === 'older_than') return (message) => message.date < ageLimit(value, now);
  const limit = dayStart(value);
  if (operator === 'before') return (message) => message.date < limit;
  // The second named by a number is left out: whether Google counts it in is not documented.
  const seconds = !value.includes('/');
  return seconds
    ? (message) => Math.floor(message.date / 1000) * 1000 > limit
    : (message) => message.date >= limit;
}

const PLACES: Record<string, string> = {
  inbox: 'INBOX',
  sent: 'SENT',
  drafts: 'DRAFT',
  trash: 'TRASH',
  spam: 'SPAM',
  scheduled: 'SCHEDULED',
};

function placeTest(place: string): Test {
  if (place === 'anywhere') return () => true;
  return (message) => message.labelIds.includes(PLACES[place]);
}

const labelForm = (name: string): string => name.toLowerCase().replace(/[\s/]+/g, '-');

function labelTest(value: string, mailbox: Mailbox): Test {
  const wanted = labelForm(value);
  const user = mailbox.userLabels.find((label) => labelForm(label.name) === wanted);
  const id = user?.id ?? (wanted === 'drafts' ? 'DRAFT' : wanted.toUpperCase());
  return (message) => message.labelIds.includes(id);
}

function addressTest(names: string[], value: string, mailbox: Mailbox): Test {
  const entries = (message: StoredMessage) =>
    partsOf(message)
      .headers.filter((entry) => names.some((name) => name.toLowerCase() === entry.name.toLowerCase()))
      .flatMap((entry) => readAddresses(entry.raw));
  if (value.toLowerCase() === 'me') {
    const own = new Set(mailbox.sendAs.map((alias) => mailboxOf(alias.address)));
    return (message) => entries(message).some((entry) => own.has(mailboxOf(entry.address)));
  }
  return wordsTest(value, (message) => entries(message).map((entry) => `${entry.name} ${entry.address}`));
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

// Words framed by spaces, so that a phrase is found as a piece of text: " my phrase ".
const framed = (text: string): string => ` ${wordsOf(text).join(' ')} `;

function wordsTest(value: string, texts: (message: StoredMessage) => string[]): Test {
  const phrase = framed(value);
  if (phrase.trim() === '') throw new Refusal('GMAIL_QUERY', { query: value, problem: 'it holds no word' });
  return (message) => texts(message).some((text) => framed(text).includes(phrase));
}

function searchedTexts(message: StoredMessage): string[] {
  const mail = partsOf(message);
  const html = findText(mail, 'text/html');
  return [
    ...['From', 'To', 'Cc', 'Bcc', 'Subject'].map((name) => header(message, name)),
    visibleText(mail),
    ...(html ? [partText(html).replace(/<[^>]*>/g, ' ')] : []),
    ...attachmentNames(mail),
  ];
}
