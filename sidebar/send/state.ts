// What the place Send knows on the way from choosing to the result.

import type { OpenSheet, ReviewedResult, TouchPlanAnswer, WaitingMail } from '../../src/api';
import { type Choice, startChoice } from './choice';
import { NOTHING_DONE, type Totals } from './chunks';
import type { Name } from './names';

export type SendStep =
  | 'choose'
  | 'names'
  | 'preview'
  | 'confirm'
  | 'sending'
  | 'result'
  | 'ask-drafts'
  | 'drafts';

/** How a person ended a run: nothing more, or the rest by the clock. */
export type Ending = '' | 'stop' | 'away';

export interface SendState {
  step: SendStep;
  choice: Choice;
  /** Everybody of the list, as looked at first. */
  plan: TouchPlanAnswer | null;
  /** Of the list, only these were looked at: the rows selected in the sheet. */
  asked: string[] | undefined;
  /** In the order of the list. */
  names: Name[];
  ticked: string[];
  /** Clients whose approach a tick of this job decided. */
  decided: string[];
  /** Names asked for beyond those chosen. */
  more: number;
  /** Clients who may get it again since a click said so. */
  called: string[];
  /** Those ticked, as they would leave. */
  final: TouchPlanAnswer | null;
  totals: Totals;
  ending: Ending;
  /** Google's clock goes on with it. */
  isHandedOver: boolean;
  startedAt: number;
  reviewed: ReviewedResult | null;
  /** Mailboxes of which the log lacks lines after a rebuild. */
  lost: string[];
  /** Null while it is not known. */
  waiting: WaitingMail | null;
}

export type SetState = (change: Partial<SendState>) => void;

export function startState(sheet: OpenSheet): SendState {
  return {
    step: 'choose',
    choice: startChoice(sheet),
    plan: null,
    asked: undefined,
    names: [],
    ticked: [],
    decided: [],
    more: 0,
    called: [],
    final: null,
    totals: NOTHING_DONE,
    ending: '',
    isHandedOver: false,
    startedAt: 0,
    reviewed: null,
    lost: [],
    waiting: null,
  };
}
