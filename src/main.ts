// The functions Google may call, one line each.

import { answerCall } from './api';
import { mailServices, services } from './build-services';
import { takeEdit } from './edit';
import { check, help, lookForAnswers, openMenu, refresh, showSidebar, sort } from './menu';
import { asked } from './requests';
import * as assign from './workflows/assign-clients';
import * as build from './workflows/build-lists';
import * as replies from './workflows/check-replies';
import * as away from './workflows/continue-sending';
import * as copy from './workflows/declare-copy';
import * as watch from './workflows/departure-watch';
import * as pause from './workflows/go-on';
import * as hand from './workflows/hand-out';
import * as byClock from './workflows/install-triggers';
import { logTouch as logOne } from './workflows/log-touch';
import * as merge from './workflows/merge-clients';
import * as missing from './workflows/missing-texts';
import * as newer from './workflows/newer-sales';
import * as plan from './workflows/plan-touches';
import * as playbook from './workflows/playbook';
import * as rebuild from './workflows/rebuild-log';
import * as metrics from './workflows/refresh-metrics';
import * as reply from './workflows/reply-draft';
import * as doubt from './workflows/resolve-touch';
import * as unattended from './workflows/scheduled-runs';
import * as scores from './workflows/score-clients';
import * as reviewed from './workflows/send-reviewed-drafts';
import * as send from './workflows/send-touches';
import * as start from './workflows/set-up';
import * as order from './workflows/sort-lists';
import * as people from './workflows/team';
import * as texts from './workflows/texts-exchange';
import { getToday as workOfDay } from './workflows/today';
import { undoTouch as undoOne } from './workflows/undo-touch';
import * as letters from './workflows/write-letters';

const json = JSON.stringify;

export function onOpen(): void {
  openMenu(SpreadsheetApp.getUi());
}

/** A simple trigger: without consent, lock or mailbox. */
export function onEdit(event?: GoogleAppsScript.Events.SheetsOnEdit): void {
  takeEdit(event, services);
}

export function openSidebar(): void {
  showSidebar(SpreadsheetApp.getUi(), HtmlService);
}

export function menuRefresh(): void {
  refresh(SpreadsheetApp, HtmlService, mailServices());
}

export function menuSort(): void {
  sort(SpreadsheetApp, services());
}

export function menuAnswers(): void {
  lookForAnswers(SpreadsheetApp, mailServices());
}

export function menuCheck(): void {
  check(SpreadsheetApp, services());
}

export function menuHelp(): void {
  help(SpreadsheetApp, services());
}

/** The sidebar's one door; see api.ts. */
export function sidebarCall(name: string, request: string): string {
  return answerCall(mailServices(), name, request);
}

// One JSON value in, JSON text out: the stable functions, listed in docs/develop.

export function setUp(request?: start.SetUpRequest): string {
  return json(start.setUp(...asked('setUp', services(), request)));
}

/** Brings lists and numbers up to date and answers with every figure by name. */
export function refreshMetrics(): string {
  return json(metrics.refreshMetrics(mailServices()));
}

export function buildLists(request?: { asOf?: string }): string {
  return json(build.buildLists(...asked('buildLists', services(), request)));
}

export function scoreClients(request?: { asOf?: string }): string {
  return json(scores.scoreClients(...asked('scoreClients', services(), request)));
}

/** What the tabs that came since the lists were built would bring; writes nothing. */
export function previewNewerSales(request?: newer.NewerSalesRequest): string {
  return json(newer.previewNewerSales(...asked('previewNewerSales', services(), request)));
}

/** Takes such tabs in, or leaves them out, and builds the lists. */
export function useNewerSales(request?: newer.NewerSalesRequest): string {
  return json(newer.useNewerSales(...asked('useNewerSales', services(), request)));
}

export function sortLists(request?: Parameters<typeof order.sortLists>[1]): string {
  return json(order.sortLists(...asked('sortLists', services(), request)));
}

export function mergeClients(request: merge.MergeRequest): string {
  return json(merge.mergeClients(...asked('mergeClients', services(), request)));
}

export function assignClients(request: assign.AssignRequest): string {
  return json(assign.assignClients(...asked('assignClients', services(), request)));
}

/** The team, what is owed to whom, and the accounts without a salesperson. */
export function team(): string {
  return json(people.team(services()));
}

/** What handing accounts out would do; writes nothing. */
export function handOutPreview(request?: hand.HandOutRequest): string {
  return json(hand.handOutPreview(...asked('handOutPreview', services(), request)));
}

export function handOut(request?: hand.HandOutRequest): string {
  return json(hand.handOut(...asked('handOut', services(), request)));
}

export function departureWatch(): string {
  return json(watch.departureWatch(mailServices()));
}

export function writePlaybook(): string {
  return json(playbook.writePlaybook(mailServices()));
}

/** Letters and cards to print; nothing is logged. */
export function writeLetters(request: letters.LettersRequest): string {
  return json(letters.writeLetters(...asked('writeLetters', mailServices(), request)));
}

export function planTouches(request: Parameters<typeof plan.planTouches>[1]): string {
  return json(plan.planTouches(...asked('planTouches', mailServices(), request)));
}

export function sendTouches(request: send.SendRequest): string {
  return json(send.sendTouches(...asked('sendTouches', mailServices(), request)));
}

export function sendReviewedDrafts(): string {
  return json(reviewed.sendReviewedDrafts(mailServices()));
}

/** What came back since the last look. */
export function checkReplies(): string {
  return json(replies.checkReplies(mailServices()));
}

export function resolve(request: doubt.ResolveRequest): string {
  return json(doubt.resolveTouch(...asked('resolve', mailServices(), request)));
}

/** After a pause. */
export function goOn(): string {
  return json(pause.goOn(mailServices()));
}

export function logTouch(request: Parameters<typeof logOne>[1]): string {
  return json(logOne(...asked('logTouch', mailServices(), request)));
}

/** A wrong click taken back. */
export function undoTouch(request: { touchKey: string }): string {
  return json(undoOne(...asked('undoTouch', mailServices(), request)));
}

/** A reply to an answer, as a draft in Gmail. */
export function replyDraft(request: { touchKey: string }): string {
  return json(reply.replyDraft(...asked('replyDraft', mailServices(), request)));
}

export function getToday(): string {
  return json(workOfDay(mailServices()));
}

/** After the log lost lines. */
export function rebuildLog(request?: rebuild.RebuildRequest): string {
  return json(rebuild.rebuildLog(...asked('rebuildLog', mailServices(), request)));
}

export function declareCopy(request: copy.CopyRequest): string {
  return json(copy.declareCopy(...asked('declareCopy', mailServices(), request)));
}

/** Called by the hourly trigger. */
export function scheduledRun(): string {
  return json(away.scheduledRun(mailServices()));
}

export function installTriggers(request: byClock.TriggerRequest): string {
  return json(byClock.installTriggers(...asked('installTriggers', mailServices(), request)));
}

export function removeTriggers(request: byClock.TriggerRequest): string {
  return json(byClock.removeTriggers(...asked('removeTriggers', mailServices(), request)));
}

/** Which runs by the clock this account has. */
export function triggers(): string {
  return json(byClock.triggerStates(mailServices()));
}

export function scheduledReplies(): string {
  return json(unattended.scheduledReplies(mailServices()));
}

export function scheduledMorning(): string {
  return json(unattended.scheduledMorning(mailServices()));
}

export function scheduledWeek(): string {
  return json(unattended.scheduledWeek(mailServices()));
}

export function goOnWhileAway(request: send.SendRequest): string {
  return json(away.goOnWhileAway(...asked('goOnWhileAway', mailServices(), request)));
}

/** Which texts lack for how many clients; writes nothing. */
export function missingTexts(): string {
  return json(missing.missingTexts(mailServices()));
}

export function addMissingTexts(): string {
  return json(missing.addMissingTexts(mailServices()));
}

export function textsOut(): string {
  return json(texts.textsOut(mailServices()));
}

export function textsIn(request: Parameters<typeof texts.textsIn>[1]): string {
  return json(texts.textsIn(...asked('textsIn', mailServices(), request)));
}
