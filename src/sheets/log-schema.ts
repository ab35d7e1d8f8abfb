// The columns of the Touch Log by key.

import type { LogRow } from '../domain/touches/log';

export interface LogColumn {
  key: keyof LogRow;
  header: string;
  look: 'text' | 'number' | 'money' | 'day' | 'moment';
  hidden?: boolean;
}

const column = (key: keyof LogRow, header: string, look: LogColumn['look'] = 'text'): LogColumn => ({
  key,
  header,
  look,
});
const hidden = (key: keyof LogRow, header: string, look: LogColumn['look'] = 'text'): LogColumn => ({
  key,
  header,
  look,
  hidden: true,
});

export const LOG_COLUMNS: LogColumn[] = [
  column('at', 'When', 'moment'),
  column('client', 'Client'),
  column('touch', 'Touch'),
  column('channel', 'Channel'),
  column('state', 'State'),
  column('outcome', 'Outcome'),
  column('followUp', 'Follow-up', 'day'),
  column('minutes', 'Minutes', 'number'),
  column('amount', 'Amount', 'money'),
  column('cost', 'Cost', 'money'),
  column('note', 'Note'),
  column('toldReason', 'Told reason'),
  column('by', 'By'),
  column('mailbox', 'Mailbox'),
  column('address', 'Address'),
  column('template', 'Template'),
  column('subject', 'Subject'),
  column('text', 'Text as sent'),
  hidden('clientId', 'Client ID'),
  hidden('list', 'List'),
  hidden('round', 'Round', 'number'),
  hidden('key', 'Touch Key'),
  hidden('draftId', 'Draft ID'),
  hidden('messageId', 'Message ID'),
  hidden('threadId', 'Thread ID'),
  hidden('wireId', 'Wire ID'),
  hidden('cameBackAt', 'Came back at', 'moment'),
];

/** Touches as the log writes them. */
export const TOUCH_WORDS: Record<string, string> = {
  '1': '1 Note',
  '2': '2 Talk',
  '3': '3 Invitation',
  welcomeBack: 'Welcome-back note',
  reply: 'Reply',
};
