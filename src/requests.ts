// What each function that takes something takes: both doors, Google's and the sidebar's, let a call in only by this.

import type { Api, ApiName, ApiRequest } from './api';
import { APPROACHES, CHANNELS } from './domain/lists/columns';
import { ENDS } from './domain/metrics/windows';
import {
  amount,
  checkRequest,
  count,
  day,
  eachOf,
  type Fields,
  type FieldsOf,
  fields,
  idsOrAll,
  named,
  oneOf,
  oneWordOf,
  text,
  textOrTexts,
  texts,
  yesOrNo,
} from './domain/request';
import { noSuchClient } from './workflows/merge-clients';
import type { Services } from './workflows/services';

/** The sidebar's names of calls that take something. */
type Asking = { [Name in ApiName]: Parameters<Api[Name]>['length'] extends 1 ? never : Name }[ApiName];

/** A call without its fields here does not compile, nor one of whose fields any is left out. */
type Requests = { [Name in Asking]: FieldsOf<NonNullable<ApiRequest<Name>>> };

const list = oneOf('dormant', 'growth');
const touches = {
  list,
  touch: oneOf(1, 2, 3, 'welcomeBack'),
  'clientIds?': texts,
  'anyDay?': yesOrNo,
  'survey?': yesOrNo,
  'despite?': eachOf(fields({ clientId: text, rule: text, 'until?': amount })),
};
const oneTouch = { ...touches, clientIds: texts };
const sending = {
  ...touches,
  mode: oneOf('draft', 'send'),
  'limit?': count,
  'confirmed?': eachOf(fields({ key: text, clientId: text, client: text, confirmed: text, plannedOn: day })),
};
const client = { clientId: text };
const onList = { ...client, list };
const contact = { name: text, 'email?': text, 'phone?': text };
const key = { touchKey: text };
const kinds = { kinds: eachOf(oneOf('replies', 'morning', 'weekly')) };
const sort = { 'by?': oneOf('potential', 'realistic') };
const tabs = { 'tabs?': texts, 'leaveOut?': texts };
const asOf = { 'asOf?': day };
const handing = {
  'from?': textOrTexts,
  'to?': textOrTexts,
  'by?': oneOf('potential', 'hand'),
  'chosen?': named(text),
};

const REQUESTS = {
  setUp: {
    'tab?': text,
    'tabs?': texts,
    'columns?': named(text),
    'sender?': named(text),
    'settings?': fields({}),
  },
  buildLists: asOf,
  scoreClients: asOf,
  previewNewerSales: tabs,
  useNewerSales: tabs,
  results: { 'window?': oneOf(...ENDS.map(({ label }) => label)) },
  sort,
  sortLists: sort,
  mergeClients: { keep: text, drop: text, 'apart?': yesOrNo, 'undo?': yesOrNo },
  assignClients: {
    clientIds: idsOrAll,
    'list?': list,
    'approach?': oneOf('', ...APPROACHES),
    'who?': text,
    'reason?': text,
    'offer?': text,
    'personalLine?': text,
  },
  planTouches: touches,
  previewTouch: oneTouch,
  sendTest: oneTouch,
  sendTouches: sending,
  goOnWhileAway: { ...sending, 'startAt?': amount },
  writeLetters: { list, touch: touches.touch, 'clientIds?': texts },
  installTriggers: kinds,
  removeTriggers: kinds,
  removeDraft: key,
  keepDraft: { ...key, 'rule?': text },
  resolve: { ...key, sent: yesOrNo },
  undoTouch: key,
  replyDraft: key,
  handOutPreview: handing,
  handOut: handing,
  textsIn: { text, 'take?': yesOrNo },
  today: { 'mine?': yesOrNo },
  clientCard: client,
  copyOfClient: client,
  forgetClient: client,
  logTouch: {
    ...onList,
    'touch?': touches.touch,
    'channel?': oneWordOf(...CHANNELS),
    outcome: text,
    'minutes?': amount,
    'note?': text,
    'followUp?': text,
    'amount?': amount,
    'date?': text,
    'toldReason?': text,
    'newContact?': fields(contact),
  },
  later: { ...onList, day: text },
  acceptReason: { ...onList, reason: text },
  newContact: { ...onList, ...contact },
  rebuildLog: { 'without?': texts, 'before?': amount },
  declareCopy: { as: oneOf('new', 'original') },
} satisfies Requests & Record<'buildLists' | 'scoreClients' | 'sortLists', Fields>;

export type Asked = keyof typeof REQUESTS;

/**
 * The services and the request of a call, once it holds what it must. Throws a SetUpProblem for what is missing or
 * cannot stand, and for the first of `clientIds` whom nobody knows; nothing is written until then.
 */
export function asked<S extends Services, R>(name: Asked, services: S, request: R): [S, NonNullable<R>] {
  const given = checkRequest(REQUESTS[name], request) as NonNullable<R> & { clientIds?: string[] | 'all' };
  const { clientIds = [] } = given;
  if (clientIds.length > 0 && clientIds !== 'all') {
    const known = new Set(Object.keys(services.book.readState().clients));
    const unknown = clientIds.find((id) => !known.has(id));
    if (unknown !== undefined) throw noSuchClient(unknown);
  }
  return [services, given];
}

/** Whether a call of the sidebar takes something. */
export const takesSomething = (name: string): name is Asked => name in REQUESTS;
