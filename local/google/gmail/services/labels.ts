// Gmail.Users.Labels, and which label changes a script may make.

import { fieldsOf, textsOf } from '../arguments';
import type { Desk, Gate } from '../gate';
import { type Mailbox, nextCount } from '../mailbox';
import { Refusal } from '../refusal';

const SYSTEM = [
  'INBOX',
  'SENT',
  'DRAFT',
  'TRASH',
  'SPAM',
  'UNREAD',
  'STARRED',
  'IMPORTANT',
  'CHAT',
  'CATEGORY_PERSONAL',
  'CATEGORY_SOCIAL',
  'CATEGORY_PROMOTIONS',
  'CATEGORY_UPDATES',
  'CATEGORY_FORUMS',
];
// Gmail sets these itself.
const FIXED = ['SENT', 'DRAFT', 'CHAT', 'SCHEDULED'];

/**
 * The label change a script asks for.
 * @throws Refusal for labels that are unknown or not its to set, and for no change at all.
 */
export function changeOf(mailbox: Mailbox, resource: unknown): { add: string[]; remove: string[] } {
  const fields = resource as { addLabelIds?: unknown; removeLabelIds?: unknown };
  const change = {
    add: textsOf(fields.addLabelIds, 'addLabelIds'),
    remove: textsOf(fields.removeLabelIds, 'removeLabelIds'),
  };
  const all = [...change.add, ...change.remove];
  if (all.length === 0) throw new Refusal('GMAIL_NO_LABEL_CHANGE');
  const wrong = all.find((label) => !mayChange(mailbox, label));
  if (wrong !== undefined) throw new Refusal('GMAIL_INVALID_LABEL', { label: wrong });
  return change;
}

const mayChange = (mailbox: Mailbox, label: string): boolean =>
  (SYSTEM.includes(label) && !FIXED.includes(label)) || mailbox.userLabels.some((own) => own.id === label);

function create({ world, mailbox }: Desk, resource: unknown) {
  const { name } = fieldsOf(resource, ['name', 'labelListVisibility', 'messageListVisibility', 'color']);
  if (typeof name !== 'string' || name.trim() === '' || name.length > 225) {
    throw new Refusal('GMAIL_INVALID_VALUE', { field: 'name' });
  }
  const taken = [...SYSTEM, ...mailbox.userLabels.map((label) => label.name)];
  if (taken.some((other) => other.toLowerCase() === name.toLowerCase())) {
    throw new Refusal('GMAIL_LABEL_EXISTS');
  }
  const label = { id: `Label_${nextCount(world)}`, name };
  mailbox.userLabels.push(label);
  return { ...label, type: 'user' };
}

/** The members of Gmail.Users.Labels. */
export const labelsService = (gate: Gate) => ({
  create: (resource: unknown, userId: unknown) =>
    gate('Labels.create', userId, (desk) => create(desk, resource)),
  list: (userId: unknown) =>
    gate('Labels.list', userId, ({ mailbox }) => ({
      labels: [
        ...SYSTEM.map((name) => ({ id: name, name, type: 'system' })),
        ...mailbox.userLabels.map((label) => ({ ...label, type: 'user' })),
      ],
    })),
});
