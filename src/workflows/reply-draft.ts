// A reply to a client's answer, made as a draft in their thread. A person reads it and sends it from Gmail.

import { asReply, buildMessage, canonicalAddress, textToHtml } from '../domain/mail';
import { headerOf } from '../domain/mail/inbound/message';
import { MailFailure } from '../domain/mail-failure';
import { SetUpProblem } from '../domain/set-up-problem';
import { type ReplyHead, replyHead, replyWords } from '../domain/today';
import { type LogRow, sameAccount } from '../domain/touches';
import { waitingAnswer } from '../domain/touches/answers';
import { knownAddresses } from '../domain/touches/candidate';
import { isOpen, replyKey } from '../domain/touches/log';
import { leftFromHere } from '../domain/touches/mail-labels';
import { stoppedDrafts } from '../domain/touches/stopped-drafts';
import type { ReadMessage } from '../gmail/message';
import { lookOnce } from './check-replies';
import { sayInput } from './client-card';
import { senderOf as addressOf } from './find-mail';
import { appendLogged, loggedRow } from './log-touch';
import type { MailServices } from './mail-services';
import { prepareDesk } from './prepare-desk';
import { startRun } from './refresh-log';
import { candidatesOf, planInput, readDesk, senderOf } from './touch-input';
import { updateStanding } from './update-standing';
import { readWork, type WorkClient, type WorkView } from './work-view';

export interface ReplyDraft {
  to: string;
  subject: string;
  text: string;
}

/**
 * Makes the draft, or shows the one that lies there already. Looks for answers first. Throws a SetUpProblem where
 * nobody waits for a reply, or must not be written to.
 * @param touchKey of the touch that was answered
 */
export function replyDraft(services: MailServices, { touchKey }: { touchKey: string }): ReplyDraft {
  return services.lock.alone(() => {
    prepareDesk(services);
    lookOnce(services, startRun());
    const view = readWork(services);
    const isIt = (row: LogRow) => row.key === touchKey && row.state === 'Answered';
    const client = view.clients.find(({ own }) => own.some(isIt));
    if (!client) throw new SetUpProblem(NOBODY_WAITS);
    const open = client.own.find((row) => row.touch === 'reply' && isOpen(row));
    if (open?.state === 'Note ready') return { to: open.address, subject: open.subject, text: open.text };
    if (open) throw new SetUpProblem('A reply to them is just being made. Try again in ten minutes.');
    const answered = waitingAnswer(client.own);
    if (!answered || !isIt(answered)) throw new SetUpProblem(NOBODY_WAITS);
    return makeReply(services, view, client, answered);
  });
}

const NOBODY_WAITS = 'Nobody waits for this reply any more. Open Today again to see what is to be done.';

function makeReply(services: MailServices, view: WorkView, client: WorkClient, answered: LogRow): ReplyDraft {
  const { list, clientId, stands } = client;
  const desk = readDesk(services, list);
  const candidate = candidatesOf(desk, list).find((one) => one.clientId === clientId) ?? client.candidate;
  const says = { ...sayInput(services, desk), sender: senderOf(services, desk) };
  const words = replyWords(candidate, desk.picture.settings.signature, says);
  const head = headOf(services, client, answered);
  const at = Math.floor(services.clock.now() / 1000) * 1000;
  const row: LogRow = {
    ...loggedRow(view, client, { touch: 'reply', channel: 'Email', outcome: '', at }),
    state: 'Planned',
    mailbox: services.mailbox.account(),
    address: head.to,
    template: words.template,
    subject: head.subject,
    text: words.text,
    key: replyKey(view.log, clientId, list, stands.round),
  };
  row.by = row.by || row.mailbox;
  const input = planInput(services, desk, { list, touch: 2 }, { answers: [], conversations: [] });
  const [stopped] = stoppedDrafts([row], input);
  const fault = words.fault || stopped?.stop.reason || input.sender.fault;
  if (fault) throw new SetUpProblem(fault);
  const log = appendLogged(services, view, row);
  Object.assign(row, draftOf(services, view, row, head, input.sender.from));
  view.desk.updateLog([row], ['state', 'draftId', 'messageId', 'threadId']);
  updateStanding(services, log, new Set([clientId]));
  return { to: row.address, subject: row.subject, text: row.text };
}

interface Answering extends ReplyHead {
  threadId: string;
}

/** The mail that answered, in the thread of the touch or elsewhere; where it is gone, our own goes on in its thread. */
function headOf(services: MailServices, { candidate }: WorkClient, answered: LogRow): Answering {
  const { mailbox } = services;
  const isOurs = sameAccount(answered.mailbox, mailbox.account());
  const thread = isOurs ? mailbox.thread(answered.threadId) : [];
  const isIt = (message: ReadMessage) =>
    !leftFromHere(message) && Math.abs(message.at - answered.cameBackAt) < SLACK_MS;
  const inThread = thread.find(isIt);
  if (inThread) {
    const head = replyHead(inThread);
    return {
      ...head,
      to: head.to || answered.address,
      subject: asReply(answered.subject),
      threadId: answered.threadId,
    };
  }
  const theirs = new Set([answered.address, ...knownAddresses(candidate)].map(canonicalAddress));
  const elsewhere = cameAt(services, answered.cameBackAt).find(
    (message) => isIt(message) && theirs.has(addressOf(message)),
  );
  if (elsewhere) {
    const head = replyHead(elsewhere);
    return { ...head, to: head.to || answered.address, threadId: elsewhere.threadId };
  }
  if (!isOurs)
    throw new SetUpProblem(
      `Their answer is in the mailbox of ${answered.mailbox}: open this sheet there to reply.`,
    );
  const own = thread.find(({ messageId }) => messageId === answered.messageId);
  const id = answered.wireId || (own ? headerOf(own, 'Message-ID') : '');
  const subject = asReply(answered.subject);
  return { to: answered.address, subject, inReplyTo: id, references: [id], threadId: answered.threadId };
}

/** The log keeps whole seconds. */
const SLACK_MS = 2000;

/** Messages that came within a moment of it. */
function cameAt({ mailbox }: MailServices, at: number): ReadMessage[] {
  const second = Math.floor(at / 1000);
  return mailbox
    .search(`after:${second - 2} before:${second + 3} -in:drafts`, false)
    .flatMap(({ messageId }) => mailbox.headers(messageId) ?? []);
}

/** Makes the draft; returns what the line is to say of it. Throws a SetUpProblem where Gmail does not. */
function draftOf(
  { mailbox }: MailServices,
  { desk }: WorkView,
  row: LogRow,
  { threadId, inReplyTo, references }: Answering,
  from = mailbox.account(),
) {
  const raw = buildMessage({
    from: { address: from },
    to: [{ address: row.address }],
    subject: row.subject,
    text: row.text,
    html: textToHtml(row.text),
    // Known again by it, and no conversation outside Rekindle.
    headers: [['X-Rekindle-Key', row.key]],
    inReplyTo,
    references,
    boundary: `rekindle-${row.key.replace(/\W/g, '')}`,
  });
  try {
    return { ...mailbox.createDraft(raw, threadId || undefined), state: 'Note ready' as const };
  } catch (error) {
    if (!(error instanceof MailFailure)) throw error;
    // Any other failure may have made it: the next look settles the line.
    if (error.kind === 'refused') desk.updateLog([{ ...row, state: 'Failed' }], ['state']);
    throw new SetUpProblem(
      'Gmail did not make the draft. Try again in ten minutes, or reply in Gmail yourself.',
    );
  }
}
