// What a service call costs on the modelled clock and in Gmail units. Orders of magnitude, not promises: tests
// assert counts. Sources: a field comparison of key-value stores of 2024-2026 (properties 80 ms and cache 63 ms for a
// put and a get), an answer on buffered writes (about 400 ms to commit), Gmail's quota page for projects made since
// 1 May 2026 and, where it is silent, the older table or dearer. Figures marked "guess" have no source.

/** Seconds for one commit of buffered writes. */
export const COMMIT_SECONDS = 0.4;

/** First matching prefix wins; a data call not listed costs the last line, navigation costs nothing. */
const SECONDS: [prefix: string, seconds: number][] = [
  ['Gmail.Users.Messages.send', 0.7],
  ['Gmail.Users.Drafts.send', 0.7],
  ['Gmail.', 0.15], // guess
  ['MailApp.sendEmail', 0.7],
  ['MailApp.', 0.05], // guess
  ['Properties.', 0.04],
  ['Cache.', 0.03],
  ['Lock.', 0.04], // guess: as properties
  ['ScriptApp.', 0.1], // guess
  ['', 0.001],
];

const GMAIL_UNITS: Record<string, number> = {
  'Drafts.create': 10,
  'Drafts.get': 20,
  'Drafts.list': 5,
  'Drafts.remove': 10,
  'Drafts.send': 100,
  'Drafts.update': 15,
  'History.list': 2,
  'Labels.list': 1,
  'Messages.Attachments.get': 20,
  'Messages.batchModify': 50,
  'Messages.get': 20,
  'Messages.list': 5,
  'Messages.send': 100,
  'Threads.get': 40,
  'Threads.list': 10,
  getProfile: 1,
};
const OTHER_GMAIL_UNITS = 5;
const GMAIL = 'Gmail.Users.';

/** Modelled seconds of one data call, without the commit it may cause. */
export function callSeconds(method: string): number {
  return SECONDS.find(([prefix]) => method.startsWith(prefix))![1];
}

/** Gmail API units of one call ('Gmail.Users.Drafts.create'); 0 for anything that is not Gmail's. */
export function gmailUnits(method: string): number {
  if (!method.startsWith(GMAIL)) return 0;
  return GMAIL_UNITS[method.slice(GMAIL.length)] ?? OTHER_GMAIL_UNITS;
}
