// Ui.alert and Ui.prompt: the script waits until the person answers here.

import { askBox, type Choice } from './boxes';
import type { Connection } from './connection';

const LABELS: Record<string, string> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

/** Shows what scripts ask, one box after another. */
export function questions(connection: Connection): void {
  connection.on('ask', async ({ question }) => {
    const { id, title, prompt, buttons, input } = question;
    const choices = buttons.split('_').map((value): Choice => ({ label: LABELS[value], value }));
    const { button, text } = await askBox({ title, text: prompt, choices, input });
    void connection.post('/answer', { id, button, text });
  });
}
