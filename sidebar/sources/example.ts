// An example row in a few words.

import type { SetUpResult } from '../../src/api';
import type { Field } from '../../src/domain/fields';
import { dayText, exact } from '../words/numbers';

type Example = SetUpResult['examples'][number];

const DAYS: Field[] = ['date', 'lastOrder'];
const MONEY: Field[] = ['amount', 'total', 'price'];
const MORE: Field[] = ['product', 'email', 'phone'];

/** Who, and what is known of them; `where` names tab and row. */
export function describeExample({ tab, row, values }: Example, locale: string) {
  const person = [values.firstName, values.lastName].filter(Boolean).join(' ');
  const who = values.client || values.contact || person || values.email || values.clientId || '(no name)';
  const day = DAYS.map((field) => values[field]).find(Boolean);
  const money = MONEY.map((field) => values[field]).find(Boolean);
  const facts = [
    day ? dayText(day, locale) : '',
    money ? `${exact(Number(money), locale)}${values.currency ? ` ${values.currency}` : ''}` : '',
    ...MORE.map((field) => values[field] ?? ''),
  ].filter((text) => text !== '' && text !== who);
  return { who, facts, where: `${tab}, row ${row}` };
}
