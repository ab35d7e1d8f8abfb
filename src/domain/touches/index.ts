// Touches: who may get which, with which words, who is withheld and why, and where each client stands.

export { pauseReason } from './breaker';
export { type Candidate, lastBought } from './candidate';
export type { DoNotContactEntry, DoNotContactList } from './do-not-contact-list';
export { columnNames, type FieldWords, touchFields } from './fields';
export { firstName } from './first-name';
export {
  type Channel,
  COMPLAINED,
  type LogRow,
  lastLogged,
  mended,
  TOUCH_STATES,
  type Touch,
  type TouchState,
  touchKey,
  touchState,
  UNDONE,
  withoutUndone,
} from './log';
export { type LogMark, logIsShort, mailboxesShort, markAfter, markOf, markRebuilt } from './log-mark';
export type { NextStep } from './next-step';
export { type Pace, type Slot, sentOn, spread } from './pace';
export { type PlannedTouch, planTouches, type TouchPlan, type Withheld } from './plan';
export type {
  Despite,
  MailboxFacts,
  PlanInput,
  ReasonRule,
  Sender,
} from './plan-input';
export { proposedReason } from './proposed-reason';
export { type Confirmed, type Rechecked, recheck } from './recheck';
export { type ReviewedDraft, recheckDrafts } from './recheck-drafts';
export type { Moment, Round } from './rounds';
export { type Evidence, type Found, isUnsettled, sameAccount, settle, type Verdict } from './settle';
export { type StageInput, type Standing, standing } from './stage';
export type { Stop, StopRule } from './stop-rules';
export { COPIED } from './stop-sheet';
export { touchByToken, touchToken } from './token';
export { START_SETTINGS, type TouchSettings } from './touch-settings';
export type { Warning, WarningKind } from './warnings';
export { addWorkingDays, isWorkingDay, onWorkingDay, type WorkingTime } from './working-days';
