// The card of one client: facts, where they stand, the story so far, what to say, and what may be logged.

import type { Day } from '../domain/day';
import { AGAIN_CHOICES, type ListKey, LOG_OUTCOMES } from '../domain/lists/columns';
import { threadLink } from '../domain/mail';
import { BUILT_IN_LANGUAGE } from '../domain/templates';
import { type SayInput, type StoryLine, story, textOfStep, textToSay } from '../domain/today';
import { sameAccount } from '../domain/touches';
import { waitingAnswer } from '../domain/touches/answers';
import { ASKED_NO_CALLS, inOrder, mended } from '../domain/touches/log';
import { needsDate, withoutDate } from '../domain/touches/logging';
import { accountOrNone, type MailServices } from './mail-services';
import { onceARun } from './once-a-run';
import { withBuiltIn } from './prepare-desk';
import { proposedFor } from './today';
import { candidatesOf, readDesk, senderOf, type TouchView } from './touch-input';
import { readWork, workClient } from './work-view';

export interface ClientCard {
  clientId: string;
  client: string;
  list: ListKey;
  /** Columns of the list by key, as the sheet shows them; empty ones left out. */
  facts: Record<string, string>;
  stage: string;
  nextStep: string;
  due: Day | '';
  /** Newest first. */
  story: StoryLine[];
  /** 'Orders: 12 from 3 Feb 2019 to 8 Sep 2025. Bought last: Window cleaning.'; '' where nothing is known. */
  orders: string;
  /** With the client's facts; '' where there is no such text. */
  callSheet: string;
  voicemail: string;
  /** They asked not to be called. */
  noCalls: boolean;
  outcomes: readonly string[];
  /** Of these, the ones after which a next date is required. */
  needDate: string[];
  again: readonly string[];
  reasons: string[];
  /** The reason their answer proposes; '' for none. */
  proposed: string;
  /** Key of the answer that waits for a reply; '' for none. */
  answered: string;
  /** The page of Gmail on which this mailbox shows that answer; '' where another mailbox has it. */
  thread: string;
  /** Key of the line that lacks its next date; '' for none. */
  whenAgain: string;
}

export function clientCard(given: MailServices, { clientId }: { clientId: string }): ClientCard {
  const services = onceARun(given);
  const view = readWork(services);
  const client = workClient(view, clientId);
  const { list, own, stands, cells } = client;
  const desk = readDesk(services, list);
  const candidate = candidatesOf(desk, list).find((one) => one.clientId === clientId) ?? client.candidate;
  const { input } = view.facts;
  const say = sayInput(services, desk);
  const [touch, channels] = textOfStep(candidate, stands);
  const answer = waitingAnswer(own);
  const account = accountOrNone(services);
  const isCall = channels[0] === 'Phone';
  const inRound = own.filter((row) => row.round === stands.round && row.list === list);
  const filled = Object.entries(candidate.cells).filter(([, value]) => value.trim() !== '');
  return {
    clientId,
    client: client.client,
    list,
    facts: Object.fromEntries(filled),
    stage: stands.stage,
    nextStep: String((client.isTyped('nextStep') && cells['nextStep']) || stands.step),
    due: stands.due,
    story: story(inOrder(mended(view.facts.logOf(clientId), input.now)), { ...input, ...desk.picture }),
    orders: ordersOf(desk, clientId),
    callSheet: textToSay(candidate, isCall ? touch : 2, ['Phone', 'Visit'], say),
    voicemail: textToSay(candidate, inRound.length === 0 ? 1 : 2, ['Voicemail'], say),
    noCalls: own.some((row) => row.outcome === ASKED_NO_CALLS),
    outcomes: LOG_OUTCOMES,
    needDate: LOG_OUTCOMES.filter(needsDate),
    again: AGAIN_CHOICES,
    reasons: desk.reasons.map((line) => line.reason),
    proposed: proposedFor(list, own, String(cells['reason'] ?? '')),
    answered: answer?.key ?? '',
    thread:
      answer?.threadId && sameAccount(answer.mailbox, account) ? threadLink(account, answer.threadId) : '',
    whenAgain: withoutDate(own)?.key ?? '',
  };
}

/** What texts to be said are made of. */
export function sayInput(services: MailServices, view: TouchView): SayInput {
  // What is said leaves from no address.
  const mailbox = { ...services.mailbox, account: () => accountOrNone(services), aliases: () => [] };
  const sender = senderOf({ ...services, mailbox }, view);
  return {
    templates: withBuiltIn(view.templates, services.builtInTexts()),
    tone: view.picture.settings.tone,
    language: BUILT_IN_LANGUAGE,
    reasons: view.reasons,
    sender: {
      ...sender,
      myName: sender.myName || '(your name)',
      myCompany: sender.myCompany || '(your company)',
    },
    today: view.picture.today,
  };
}

function ordersOf({ picture }: TouchView, clientId: string): string {
  const one = picture.known.find((known) => known.clientId === clientId);
  if (!one?.scored.lastOrder) return '';
  const { orders, firstOrder, lastOrder } = one.scored;
  const from = firstOrder ? ` from ${picture.date(firstOrder)}` : '';
  return `Orders: ${orders ?? 'some'}${from} to ${picture.date(lastOrder)}.`;
}
