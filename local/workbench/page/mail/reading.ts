// One mail opened: its headers, what can be done with it, its text as the client sees it.

import type { OpenedMail } from '../../protocol';
import { make } from '../dom';
import type { Action, ActionGroup } from './actions';

/** The view of a mail; the heading takes the keyboard. */
export function readingView(
  mail: OpenedMail,
  groups: ActionGroup[],
  choose: (action: Action, button: HTMLElement) => void,
): HTMLElement {
  const heading = make('h3', {
    id: 'mail-subject',
    tabIndex: -1,
    textContent: mail.subject || '(no subject)',
  });
  return make(
    'article',
    { 'aria-labelledby': 'mail-subject' },
    heading,
    factsOf(mail),
    headersOf(mail),
    ...groups.map((group) => groupOf(group, choose)),
    make('div', { className: 'mail-asked' }),
    ...contentOf(mail),
  );
}

function factsOf(mail: OpenedMail): HTMLElement {
  const facts = [
    ['From', bare(mail.from)],
    ['To', bare(mail.to) || 'nobody yet'],
    [mail.leavesAt === undefined ? 'Date' : 'Leaves', mail.when],
    ['Attached', mail.attachments.join(', ')],
  ].filter(([, value]) => value);
  const pairs = facts.flatMap(([name, value]) => [
    make('dt', { textContent: name }),
    make('dd', { textContent: value }),
  ]);
  return make('dl', { className: 'mail-facts' }, ...pairs);
}

// An address without a name needs no brackets.
const bare = (address: string): string => address.replace(/^<([^<>]*)>$/, '$1');

function headersOf({ headers }: OpenedMail): HTMLElement {
  const text = headers.map(({ name, value }) => `${name}: ${value}`).join('\n');
  return make(
    'details',
    { className: 'mail-headers' },
    make('summary', { textContent: 'All headers' }),
    make('pre', { textContent: text, tabIndex: 0, role: 'region', 'aria-label': 'All headers' }),
  );
}

function groupOf(
  { label, actions }: ActionGroup,
  choose: (action: Action, button: HTMLElement) => void,
): HTMLElement {
  const buttons = actions.map((action) => {
    const button = make('button', { type: 'button', textContent: action.label });
    button.onclick = () => choose(action, button);
    return button;
  });
  return make(
    'div',
    { className: 'mail-acts', role: 'group', 'aria-label': label },
    make('span', { className: 'mail-acts-label', textContent: label, 'aria-hidden': 'true' }),
    ...buttons,
  );
}

function contentOf({ text, html }: OpenedMail): HTMLElement[] {
  const plain = make('pre', {
    className: 'mail-text',
    textContent: text,
    tabIndex: 0,
    role: 'region',
    'aria-label': 'The mail as plain text',
  });
  if (!html) return [plain];
  const frame = htmlFrame(html);
  const shown = [
    { label: 'Formatted', part: frame },
    { label: 'Plain text', part: plain },
  ];
  const buttons = shown.map(({ label }, at) =>
    make('button', { type: 'button', textContent: label, onclick: () => show(at) }),
  );
  const show = (chosen: number) => {
    for (const [at, { part }] of shown.entries()) {
      part.hidden = at !== chosen;
      buttons[at].setAttribute('aria-pressed', String(at === chosen));
    }
  };
  show(0);
  return [
    make('div', { className: 'mail-shown', role: 'group', 'aria-label': 'Show the mail as' }, ...buttons),
    frame,
    plain,
  ];
}

// As Gmail shows a mail that sets no font. Links lead nowhere here.
const STYLE = '<base target="_blank"><style>body{margin:12px;font:13px/1.5 Arial,sans-serif}</style>';

function htmlFrame(html: string): HTMLIFrameElement {
  const frame = make('iframe', { title: 'The mail with its formatting', className: 'mail-html' });
  // Nothing is allowed: no script, no form, no window of its own.
  frame.setAttribute('sandbox', '');
  frame.srcdoc = STYLE + html;
  return frame;
}
