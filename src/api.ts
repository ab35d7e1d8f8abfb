// What the sidebar may ask: one door, a fixed list of names, JSON text both ways.

import type { SortBy } from './domain/lists/order';
import { asked, takesSomething } from './requests';
import { type AssignRequest, assignClients } from './workflows/assign-clients';
import { buildLists } from './workflows/build-lists';
import type { BuildResult } from './workflows/build-result';
import { type CheckResult, checkReplies } from './workflows/check-replies';
import { type ClientCard, clientCard } from './workflows/client-card';
import { acceptReason, later, newContact } from './workflows/client-clicks';
import {
  type AwayRequest,
  goOnWhileAway,
  stopAway,
  type TriggerServices,
} from './workflows/continue-sending';
import { type CopyRequest, declareCopy } from './workflows/declare-copy';
import { departureWatch, type WatchServices } from './workflows/departure-watch';
import { copyOfClient, forgetClient } from './workflows/forget-client';
import { goOn } from './workflows/go-on';
import { type HandOutAnswer, type HandOutRequest, handOut, handOutPreview } from './workflows/hand-out';
import {
  installTriggers,
  removeTriggers,
  scheduleNotice,
  type TriggerRequest,
  type TriggerState,
  triggerStates,
} from './workflows/install-triggers';
import { type LogTouchRequest, type LogTouchResult, logTouch } from './workflows/log-touch';
import type { MailServices } from './workflows/mail-services';
import { type MergeRequest, mergeClients } from './workflows/merge-clients';
import { addMissingTexts, missingTexts } from './workflows/missing-texts';
import {
  type NewerSalesRequest,
  type NewerTab,
  previewNewerSales,
  useNewerSales,
} from './workflows/newer-sales';
import { type OpenSheet, openSheet } from './workflows/open-sheet';
import { planTouches, type TouchPlanAnswer } from './workflows/plan-touches';
import { type PlaybookAnswer, writePlaybook } from './workflows/playbook';
import { type ListPreview, previewLists } from './workflows/preview-lists';
import { type Preview, type PreviewRequest, previewTouch, sendTest } from './workflows/preview-touch';
import { type RebuildRequest, rebuildLog } from './workflows/rebuild-log';
import { refreshMetrics } from './workflows/refresh-metrics';
import { type ReplyDraft, replyDraft } from './workflows/reply-draft';
import { type ResolveRequest, resolveTouch } from './workflows/resolve-touch';
import { type ResultsAnswer, results } from './workflows/results';
import { selectedClient, selectedClients } from './workflows/selected-clients';
import { type ReviewedResult, sendReviewedDrafts } from './workflows/send-reviewed-drafts';
import { type SendRequest, type SendResult, sendTouches } from './workflows/send-touches';
import type { Services } from './workflows/services';
import { type SetUpRequest, type SetUpResult, setUp } from './workflows/set-up';
import { sortLists } from './workflows/sort-lists';
import { type TeamAnswer, team } from './workflows/team';
import { textsIn, textsOut } from './workflows/texts-exchange';
import { type TodayAnswer, today } from './workflows/today';
import type { TouchRequest } from './workflows/touch-input';
import { undoTouch } from './workflows/undo-touch';
import {
  type KeepRequest,
  keepDraft,
  removeDraft,
  type WaitingMail,
  waitingMail,
} from './workflows/waiting-drafts';
import { type LettersRequest, writeLetters } from './workflows/write-letters';

export type {
  AssignRequest,
  BuildResult,
  CheckResult,
  ClientCard,
  HandOutAnswer,
  HandOutRequest,
  ListPreview,
  LogTouchRequest,
  LogTouchResult,
  MergeRequest,
  NewerSalesRequest,
  NewerTab,
  OpenSheet,
  PlaybookAnswer,
  Preview,
  ResultsAnswer,
  ReviewedResult,
  SendRequest,
  SendResult,
  SetUpRequest,
  SetUpResult,
  SortBy,
  TeamAnswer,
  TodayAnswer,
  TouchPlanAnswer,
  TriggerRequest,
  TriggerState,
  WaitingMail,
};

const API = {
  /** Where the owner stands, and the clients by name. */
  open: (services: TriggerServices) => ({ ...openSheet(services), notice: scheduleNotice(services) }),
  /** With an empty request: what is understood of the tabs. Otherwise takes over what is given first. */
  setUp: (services: Services, request: SetUpRequest) => setUp(services, request),
  /** What the lists would hold. */
  preview: (services: Services) => previewLists(services),
  build: (services: Services) => buildLists(services),
  /** What tabs that came since would bring. */
  previewNewerSales: (services: Services, request: NewerSalesRequest) => previewNewerSales(services, request),
  /** Takes them in, or leaves them out, and builds. */
  useNewerSales: (services: Services, request: NewerSalesRequest) => useNewerSales(services, request),
  /** The numbers that matter, the week against the goal, what to fix. */
  results: (services: Services, request: { window?: string }) => results(services, request),
  refreshMetrics: (services: MailServices) => refreshMetrics(services),
  sort: (services: Services, request: { by?: SortBy }) => sortLists(services, request),
  mergeClients: (services: Services, request: MergeRequest) => mergeClients(services, request),
  assignClients: (services: Services, request: AssignRequest) => assignClients(services, request),
  /** Who would get the touch and who is withheld; nothing is made. */
  planTouches: (services: MailServices, request: TouchRequest) => planTouches(services, request),
  previewTouch: (services: MailServices, request: PreviewRequest) => previewTouch(services, request),
  sendTest: (services: MailServices, request: PreviewRequest) => sendTest(services, request),
  /** With a limit of 10 it is one chunk: the sidebar asks again until nothing remains. */
  sendTouches: (services: MailServices, request: SendRequest) => sendTouches(services, request),
  /** What came back since the last look. */
  checkReplies: (services: MailServices) => checkReplies(services),
  /** What this account has not allowed, and what is switched off by it. */
  permissions: (services: Services) => services.permissions(),
  triggers: (services: TriggerServices) => triggerStates(services),
  installTriggers: (services: TriggerServices, request: TriggerRequest) => installTriggers(services, request),
  removeTriggers: (services: TriggerServices, request: TriggerRequest) => removeTriggers(services, request),
  sendReviewedDrafts: (services: MailServices) => sendReviewedDrafts(services),
  /** Keeps what was confirmed and goes on by the hour until all of it has left. */
  goOnWhileAway: (services: TriggerServices, request: AwayRequest) => goOnWhileAway(services, request),
  stopAway: (services: TriggerServices) => stopAway(services),
  /** Drafts and mails that wait. */
  waitingMail: (services: MailServices) => waitingMail(services),
  removeDraft: (services: MailServices, request: { touchKey: string }) => removeDraft(services, request),
  keepDraft: (services: MailServices, request: KeepRequest) => keepDraft(services, request),
  /** Whose rows are selected on a list. */
  selectedClients: (services: Services) => selectedClients(services),
  selectedClient: (services: Services) => selectedClient(services),
  resolve: (services: MailServices, request: ResolveRequest) => resolveTouch(services, request),
  /** After mails came back or somebody complained. */
  goOn: (services: MailServices) => goOn(services),
  /** Who is here, what is owed, accounts without a salesperson, the week against the goal. */
  team: (services: Services) => team(services),
  /** Who would get which accounts; nothing is written. */
  handOutPreview: (services: Services, request: HandOutRequest) => handOutPreview(services, request),
  /** Newly quiet clients now; the owner's mail tells of them once. */
  departureWatch: (services: WatchServices) => departureWatch(services),
  writePlaybook: (services: MailServices) => writePlaybook(services),
  handOut: (services: Services, request: HandOutRequest) => handOut(services, request),
  /** Letters and cards on a tab to print. */
  writeLetters: (services: MailServices, request: LettersRequest) => writeLetters(services, request),
  /** Texts that lack on the Templates tab, and for how many clients. */
  missingTexts: (services: MailServices) => missingTexts(services),
  addMissingTexts: (services: MailServices) => addMissingTexts(services),
  textsOut: (services: MailServices) => textsOut(services),
  /** Tells what would change; with `take` it is taken in. */
  textsIn: (services: MailServices, request: { text: string; take?: boolean }) => textsIn(services, request),
  /** The day's work in order; `mine` leaves out what is somebody else's. */
  today: (services: MailServices, request: { mine?: boolean }) => today(services, request),
  clientCard: (services: MailServices, request: { clientId: string }) => clientCard(services, request),
  logTouch: (services: MailServices, request: LogTouchRequest) => logTouch(services, request),
  undoTouch: (services: MailServices, request: { touchKey: string }) => undoTouch(services, request),
  /** A reply to an answer, as a draft in Gmail. */
  replyDraft: (services: MailServices, request: { touchKey: string }): ReplyDraft =>
    replyDraft(services, request),
  later: (services: MailServices, request: Parameters<typeof later>[1]) => later(services, request),
  acceptReason: (services: MailServices, request: Parameters<typeof acceptReason>[1]) =>
    acceptReason(services, request),
  /** Everything the tabs hold of a client, as text. */
  copyOfClient: (services: MailServices, request: { clientId: string }) => copyOfClient(services, request),
  forgetClient: (services: MailServices, request: { clientId: string }) => forgetClient(services, request),
  newContact: (services: MailServices, request: Parameters<typeof newContact>[1]) =>
    newContact(services, request),
  /** After the log lost lines: brings them back from this mailbox. */
  rebuildLog: (services: MailServices, request: RebuildRequest) => rebuildLog(services, request),
  declareCopy: (services: MailServices, request: CopyRequest) => declareCopy(services, request),
};

export type Api = typeof API;
export type ApiName = keyof Api;
/** What a call takes beside the services; nothing for some. */
export type ApiRequest<Name extends ApiName> = Parameters<Api[Name]>[1];
export type ApiAnswer<Name extends ApiName> = ReturnType<Api[Name]>;

const CALLS = new Map(
  Object.entries(API) as [string, (services: TriggerServices & WatchServices, request: unknown) => unknown][],
);

/** Answers one call of the sidebar. Anything but a listed name is refused. */
export function answerCall(services: TriggerServices & WatchServices, name: string, request: string): string {
  const call = CALLS.get(name);
  if (!call) throw new Error(`The sidebar cannot ask for "${name}".`);
  const given = request ? JSON.parse(request) : undefined;
  return JSON.stringify(takesSomething(name) ? call(...asked(name, services, given)) : call(services, given));
}
