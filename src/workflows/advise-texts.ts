// The Advice column of the Templates tab: what would make a client put the text aside.

import { adviseTemplate } from '../domain/mail';
import { methodTouch, type Template, templateId } from '../domain/templates';
import { draftNamed } from '../domain/templates/draft-text';
import { columnNames, touchFields } from '../domain/touches';
import type { PlanInput } from '../domain/touches/plan-input';
import type { OwnTemplate } from '../sheets/templates-tab';
import type { TouchView } from './touch-input';

type Looked = Pick<PlanInput, 'list' | 'candidates' | 'sender' | 'today' | 'templates'>;

/** Writes the advice on the mails of one list where it changed. To be called under the lock. */
export function adviseTexts({ desk, templates }: Pick<TouchView, 'desk' | 'templates'>, input: Looked): void {
  const [anyone] = input.candidates;
  if (!anyone) return;
  const fields = touchFields(anyone, input.sender, input.today, columnNames(input.candidates));
  const mails = templates.filter(({ list, channel }) => list === input.list && channel === 'Email');
  const changed: OwnTemplate[] = [];
  for (const template of mails) {
    const { subject, text, fault } = asSent(template, input.templates);
    const advice = adviseTemplate({
      touch: methodTouch(template.touch),
      subject,
      text,
      fields,
      optOutLine: input.sender.optOutLine,
      firstText: firstTextFor(mails, template),
    });
    const said = (fault ? [fault] : advice).join(' ');
    if (said !== template.advice) changed.push(Object.assign(template, { advice: said }));
  }
  desk.updateTemplates(changed, 'advice');
}

/** The words of the Gmail draft that a row names, where this touch looked for it. */
function asSent(template: Template, looked: readonly Template[]): Template {
  if (draftNamed(template.text) === '') return template;
  return looked.find((one) => templateId(one) === templateId(template)) ?? template;
}

function firstTextFor(mails: readonly Template[], { touch, reason, tone }: Template): string {
  if (touch !== 3) return '';
  return mails.find((one) => one.touch === 1 && one.reason === reason && one.tone === tone)?.text ?? '';
}
