// What can be done with a mail, by the folder it is in.

import type { MailAct, MailPlace, OpenedMail } from '../../protocol';
import type { Field, Values } from './form';

export interface Action {
  label: string;
  /** Asked first, in a form of this title. */
  form?: { title: string; fields(mail: OpenedMail): Field[]; submit: string };
  act(mail: OpenedMail, values: Values): MailAct;
}

export interface ActionGroup {
  label: string;
  actions: Action[];
}

/** What can be done with a mail of a folder. `now` is the world's time, milliseconds. */
export const actionsIn = (place: MailPlace, now: () => number, zone: string): ActionGroup[] =>
  place === 'drafts' ? [{ label: 'With this draft', actions: ofDrafts(now, zone) }] : GROUPS[place];

const answerField: Field = { name: 'text', label: 'Text', kind: 'text', required: true };

const ofDrafts = (now: () => number, zone: string): Action[] => [
  {
    label: 'Edit',
    form: { title: 'Edit the draft', submit: 'Save', fields: draftFields },
    act: (mail, values) => ({ do: 'edit', draftId: mail.draftId!, change: changed(mail, values) }),
  },
  { label: 'Send', act: ({ draftId }) => ({ do: 'send', draftId: draftId! }) },
  {
    label: 'Schedule',
    form: {
      title: 'Send it later',
      submit: 'Schedule',
      fields: () => [
        {
          name: 'at',
          label: `When (time in ${zone})`,
          kind: 'moment',
          required: true,
          value: nextMorning(now(), zone),
        },
      ],
    },
    act: ({ draftId }, { at }) => ({ do: 'schedule', draftId: draftId!, at }),
  },
  { label: 'Delete', act: ({ draftId }) => ({ do: 'delete', draftId: draftId! }) },
];

/** The fields of a mail being written, filled with what it has. */
export function draftFields(mail?: OpenedMail): Field[] {
  return [
    { name: 'to', label: 'To', kind: 'line', value: mail?.to },
    { name: 'subject', label: 'Subject', kind: 'line', value: mail?.subject },
    { name: 'text', label: 'Text', kind: 'text', value: mail && lines(mail.text) },
  ];
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

// Only what the person changed: an untouched text keeps its formatted part.
function changed(mail: OpenedMail, values: Values): Values {
  const before: Values = { to: mail.to, subject: mail.subject, text: lines(mail.text) };
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== before[name]));
}

const DAY = 86_400_000;

/** Nine o'clock tomorrow where the spreadsheet is, as a datetime field holds it. */
function nextMorning(now: number, timeZone: string): string {
  // The Swedish way of writing a date is the ISO one.
  return `${new Date(now + DAY).toLocaleDateString('sv-SE', { timeZone })}T09:00`;
}

const GROUPS: Record<Exclude<MailPlace, 'drafts'>, ActionGroup[]> = {
  scheduled: [
    {
      label: 'With this mail',
      actions: [{ label: 'Cancel sending', act: ({ id }) => ({ do: 'unschedule', id }) }],
    },
  ],
  sent: [
    {
      label: 'What the client does',
      actions: [
        {
          label: 'Answer as the client',
          form: {
            title: 'Answer as the client',
            submit: 'Answer',
            fields: ({ to }) => [
              { name: 'from', label: 'From', kind: 'line', value: to, required: true },
              answerField,
            ],
          },
          act: ({ id }, { from, text }) => ({ do: 'answer', id, from, text }),
        },
        {
          label: 'Out of office',
          form: {
            title: 'Answer automatically',
            submit: 'Send the automatic reply',
            fields: () => [
              {
                ...answerField,
                value: 'Thank you for your message. I am out of the office and will answer when I am back.',
              },
            ],
          },
          act: ({ id }, { text }) => ({ do: 'outOfOffice', id, text }),
        },
        { label: 'Unsubscribe', act: ({ id }) => ({ do: 'unsubscribe', id }) },
        { label: 'Complain', act: ({ id }) => ({ do: 'complain', id }) },
      ],
    },
    {
      label: 'What the mail system does',
      actions: [
        {
          label: 'Bounce',
          form: {
            title: 'Bounce the mail',
            submit: 'Bounce',
            fields: () => [
              {
                name: 'kind',
                label: 'Why',
                kind: 'choice',
                choices: [
                  ['hard', 'Nobody has this address'],
                  ['soft', 'Their inbox is full'],
                  ['unclear', 'Refused without a clear reason'],
                  ['delayed', 'Delayed; it is tried again'],
                ],
              },
            ],
          },
          act: ({ id }, { kind }) => ({ do: 'bounce', id, kind: kind as 'hard' }),
        },
      ],
    },
    { label: 'What you do', actions: [{ label: 'Delete', act: ({ id }) => ({ do: 'bin', id }) }] },
  ],
  inbox: [
    {
      label: 'With this mail',
      actions: [
        {
          label: 'Reply',
          form: { title: 'Reply', submit: 'Send', fields: () => [answerField] },
          act: ({ id }, { text }) => ({ do: 'reply', id, text }),
        },
        { label: 'Archive', act: ({ id }) => ({ do: 'archive', id }) },
        { label: 'Report spam', act: ({ id }) => ({ do: 'spam', id }) },
        { label: 'Delete', act: ({ id }) => ({ do: 'bin', id }) },
      ],
    },
  ],
};
