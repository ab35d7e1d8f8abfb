// The page docs/owner/built-in-texts.md, written from the built-in set.

import { type Template, TOUCH_NAMES } from '../../../src/domain/templates';
import { BUILT_IN_TEMPLATES } from '../../../src/domain/templates/built-in';

const HEAD = `# The built-in texts

Everything that Rekindle brings along to be said, mailed, printed or held in the hand while calling. Your Templates tab
starts with those that fit your clients and the tone you chose; the others are added when they are needed. Change every
word of them: your own text is never overwritten.

Words in double braces are filled in for each client, and \`{{Field|these words}}\` stand in where nothing is known. A
passage between \`{{#Field}}\` and \`{{/Field}}\` is left out for clients without that field. The name of your business is
all that must be filled in.

*This page is made from the code. After changing a text, run
\`WRITE_PAGE=1 npx jest test/domain/templates/page.test.ts\`; the same test fails while page and code differ.*
`;

const LISTS: Record<Template['list'], string> = {
  dormant: 'Dormant clients',
  growth: 'Growth clients',
};

/** The whole page; texts in the order of the built-in set, one table for each reason. */
export function builtInTextsPage(): string {
  const sections = new Map<string, Template[]>();
  for (const template of BUILT_IN_TEMPLATES) {
    const title = sectionOf(template);
    sections.set(title, [...(sections.get(title) ?? []), template]);
  }
  const counts = `${BUILT_IN_TEMPLATES.length} texts in ${sections.size} tables.`;
  return [HEAD, `${counts}\n`, ...[...sections].map(([title, rows]) => table(title, rows))].join('\n');
}

function sectionOf({ list, reason, touch }: Template): string {
  const method = touch === 1 || touch === 2 || touch === 3;
  const what = method ? reason || 'Any reason' : TOUCH_NAMES.get(touch);
  return `${LISTS[list]}: ${what}`;
}

function table(title: string, rows: Template[]): string {
  const reasons = new Set(rows.map(({ reason }) => reason)).size > 1;
  const lines = rows.map(
    ({ touch, reason, channel, tone, subject, text }) =>
      `| ${TOUCH_NAMES.get(touch)}${reasons ? `: ${reason || 'any reason'}` : ''} | ${channel} | ${tone} | ${cell(subject)} | ${cell(text)} |`,
  );
  return `## ${title}\n\n| touch | channel | tone | subject | text |\n|---|---|---|---|---|\n${lines.join('\n')}\n`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/\n/g, '<br>');
}
