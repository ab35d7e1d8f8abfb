// An example row in a few words.

import type { SetUpResult } from '../../src/api';
import type { Field } from '../../src/domain/fields';
import { dayText, exact } from '../words/numbers';

type Example = SetUpResult['examples'][number];

const DAYS: Field[] = ['date', 'lastOrder'];
const MONEY: Field[] = ['amount', 'total', 'price'];

/** Who, what and how to reach them, a line each; `where` names tab and row. */
export function describeExample({ tab, row, values }: Example, locale: string) {
  const first = (fields: Field[]) => fields.map((field) => values[field]).find(Boolean);
  const person = [values.firstName, values.lastName].filter(Boolean).join(' ');
  const who = values.client || values.contact || person || values.email || values.clientId || '(no name)';
  const [day, money] = [first(DAYS), first(MONEY)];
  const what = [
    day ? dayText(day, locale) : '',
    money ? `${exact(Number(money), locale)} ${values.currency ?? ''}`.trim() : '',
    values.product ?? '',
  ];
  const reach = [values.email ?? '', values.phone ?? ''].filter((text) => text !== who);
  const line = (texts: string[]) => texts.filter(Boolean).join(' · ');
  return { who, lines: [line(what), line(reach)].filter(Boolean), where: `${tab}, row ${row}` };
}
