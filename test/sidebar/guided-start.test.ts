/** @jest-environment ./test/sidebar/environment.cjs */
// The guided start, step by step, in the page as shipped.

import { describe, expect, it } from '@jest/globals';
import type { ListPreview, SetUpResult } from '../../src/api';
import { BUILT, FRESH, PLAIN_PREVIEW, PREVIEW, RESULT, UNDERSTOOD } from './answers';
import { openPage } from './page';
import { day } from './today/work';

async function atUnderstood(setUp: SetUpResult = UNDERSTOOD, sheet = FRESH) {
  const page = await openPage();
  await page.answer('open', sheet);
  await page.answer('setUp', setUp);
  return page;
}

/** At the first step after "What I understood". */
async function afterUnderstood(preview: ListPreview, setUp = UNDERSTOOD) {
  const page = await atUnderstood(setUp);
  await page.click("That's right");
  await page.answer('preview', preview);
  return page;
}

const NOTHING: SetUpResult = {
  ...UNDERSTOOD,
  ready: false,
  shape: 'none',
  tab: '',
  tabs: [],
  examples: [],
  doubts: [],
  missing: ['This spreadsheet has no clients or sales yet.'],
};

const NUMBERED: SetUpResult = {
  ...UNDERSTOOD,
  ready: false,
  missing: ['The tab "Jobs" has no column with dates.'],
  standIns: [{ tab: 'Jobs', field: 'period', header: 'Quarter', example: '3' }],
};

describe('opening', () => {
  it('says what it does while it waits', async () => {
    const page = await openPage();
    expect(page.status()).toContain('Opening...');
    expect(page.waiting()).toEqual(['open']);
    await page.answer('open', FRESH);
    expect(page.status()).toContain('Reading your tabs...');
  });

  it('that fails shows the sentence and can be tried again', async () => {
    const page = await openPage();
    await page.refuse('open', 'The sheet is busy. Try again in a minute.');
    expect(page.alert()).toContain('The sheet is busy. Try again in a minute.');
    await page.click('Try again');
    expect(page.alert()).toBe('');
    await page.answer('open', FRESH);
    await page.answer('setUp', UNDERSTOOD);
    expect(page.heading()).toBe('What I understood');
  });

  it('that fails while reading the tabs can be tried again too', async () => {
    const page = await openPage();
    await page.answer('open', FRESH);
    await page.refuse('setUp', 'SetUpProblem: Settings: "Region" holds "Mars".');
    expect(page.alert()).toContain('Settings: "Region" holds "Mars".');
    expect(page.alert()).not.toContain('SetUpProblem');
    await page.click('Try again');
    expect(page.waiting()).toEqual(['setUp']);
  });
});

describe('Where is your list?', () => {
  it('says how to bring a list in when there is none', async () => {
    const page = await atUnderstood(NOTHING, { ...FRESH, tabs: ['Sheet1'] });
    expect(page.heading()).toBe('Where is your list?');
    expect(page.text()).toContain('File > Import > Upload');
    expect(page.text()).toContain('QuickBooks');
    expect(page.has('Back')).toBe(false);
  });

  it('looks again, at tabs imported meanwhile too', async () => {
    const page = await atUnderstood(NOTHING, { ...FRESH, tabs: ['Sheet1'] });
    await page.click('Look again');
    await page.answer('open', { ...FRESH, tabs: ['Sheet1', 'Jobs'] });
    await page.answer('setUp', UNDERSTOOD);
    expect(page.heading()).toBe('What I understood');
    expect(page.field('Sheet1').checked).toBe(false);
    expect(page.field('Jobs').checked).toBe(true);
  });

  it('is asked for headers without rows, with a way to the columns and back', async () => {
    const page = await atUnderstood({ ...NOTHING, shape: 'sales', tabs: UNDERSTOOD.tabs });
    expect(page.text()).toContain('The tab "Jobs" has headers, but no rows below them');
    await page.click('It is here already: let me choose the columns');
    expect(page.heading()).toBe('What I understood');
    await page.click('Back');
    expect(page.heading()).toBe('Where is your list?');
  });
});

describe('What I understood', () => {
  it('shows shape, columns, example rows and doubts, and leads the keyboard to the heading', async () => {
    const page = await atUnderstood();
    expect(page.focused()).toBe('What I understood');
    expect(page.text()).toContain('Tab "Jobs": one row for each sale.');
    expect(page.field('Client').value).toBe('Customer');
    expect(page.field('Product or service').value).toBe('');
    expect(page.text()).toContain('Mar 31, 2025 · 1,234.50');
    expect(page.text()).toContain('The dates can be read two ways.');
  });

  it('reads again with a corrected column before anything is confirmed', async () => {
    const page = await atUnderstood();
    await page.fill('Amount', 'Net fee');
    expect(page.has("That's right")).toBe(false);
    await page.click('Read again');
    const columns = { ...UNDERSTOOD.tabs[0].columns, amount: 'Net fee' };
    await page.answer('setUp', { ...UNDERSTOOD, tabs: [{ ...UNDERSTOOD.tabs[0], columns }] });
    expect(page.lastRequest()).toEqual({ columns: { amount: 'Net fee' } });
    expect(page.field('Amount').value).toBe('Net fee');
    expect(page.has("That's right")).toBe(true);
    expect(page.focused()).toBe('What I understood');
    expect(page.status()).toContain('Read again with your changes.');
  });

  it('has nothing to read again once a change is taken back', async () => {
    const page = await atUnderstood();
    await page.fill('Amount', '');
    await page.fill('Amount', 'Fee');
    expect(page.has("That's right")).toBe(true);
  });

  it('keeps the corrections when reading again fails', async () => {
    const page = await atUnderstood();
    await page.fill('Amount', 'Net fee');
    await page.click('Read again');
    await page.refuse('setUp', 'Somebody else is building the lists. Try again in a minute.');
    expect(page.alert()).toContain('Somebody else is building the lists.');
    expect(page.field('Amount').value).toBe('Net fee');
    expect(page.has('Read again')).toBe(true);
  });

  it('lets tabs be taken in and left out', async () => {
    const page = await atUnderstood(UNDERSTOOD, { ...FRESH, tabs: ['Jobs', 'Jobs 2024'] });
    await page.tick('Jobs 2024');
    await page.click('Read again');
    await page.answer('setUp', UNDERSTOOD);
    expect(page.lastRequest()).toEqual({ tabs: ['Jobs', 'Jobs 2024'], tab: '' });
  });

  it('asks what quarter 1 is when quarters are numbered', async () => {
    const page = await atUnderstood(NUMBERED);
    expect(page.text()).toContain('The tab "Jobs" has no column with dates.');
    await page.fill('Quarter 1 is', '2024 Q1');
    await page.click('Read again');
    await page.answer('setUp', {
      ...UNDERSTOOD,
      settings: { ...UNDERSTOOD.settings, 'Quarter 1 is': '2024 Q1' },
    });
    expect(page.lastRequest()).toEqual({ settings: { 'Quarter 1 is': '2024 Q1' } });
    expect(page.field('Quarter 1 is').value).toBe('2024 Q1');
    expect(page.has("That's right")).toBe(true);
  });

  it('takes a stand-in for what is missing with one click', async () => {
    const standIn = { tab: 'Jobs', field: 'date' as const, header: 'Column E', example: '2025-03-31' };
    const page = await atUnderstood({ ...NUMBERED, standIns: [standIn] });
    expect(page.has("That's right")).toBe(false);
    await page.click('Use "Column E" as: date of the sale');
    await page.answer('setUp', UNDERSTOOD);
    expect(page.lastRequest()).toEqual({ columns: { date: 'Column E' } });
  });
});

describe('a pending call', () => {
  it('is not asked twice by a double click, and every button waits for it', async () => {
    const page = await atUnderstood(UNDERSTOOD, { ...FRESH, tabs: ['Jobs', 'Other'] });
    page.tap("That's right");
    page.tap("That's right");
    await page.click("That's right");
    expect(page.waiting()).toEqual(['preview']);
    expect(page.isOff("That's right")).toBe(true);
    expect(page.field('Client').disabled).toBe(true);
    expect(page.focused()).toBe("That's right");
    await page.answer('preview', PREVIEW);
    expect(page.heading()).toBe('Which of these do clients buy only once in many years?');
  });
});

describe('bought once', () => {
  it('shows the candidates with amounts as sold', async () => {
    const page = await afterUnderstood(PREVIEW);
    expect(page.text()).toContain('Step 2 of 5');
    expect(page.text()).toContain('12 clients, for example $4,100, $3,900');
  });

  it('saves what is ticked, and only then counts again', async () => {
    const page = await afterUnderstood(PREVIEW);
    await page.tick('Floor renewal');
    await page.click('Next');
    await page.answer('setUp', UNDERSTOOD);
    expect(page.lastRequest()).toEqual({ settings: { 'Bought once in many years': 'Floor renewal' } });
    await page.answer('preview', { ...PREVIEW, rareProducts: ['Floor renewal'] });
    expect(page.heading()).toBe('When is a client dormant?');
    await page.click('Back');
    expect(page.field('Floor renewal').checked).toBe(true);
  });

  it('goes on without a call when nothing is ticked', async () => {
    const page = await afterUnderstood(PREVIEW);
    await page.click('Next');
    expect(page.waiting()).toEqual([]);
    expect(page.heading()).toBe('When is a client dormant?');
  });

  it('is left out when there are no candidates', async () => {
    const page = await afterUnderstood(PLAIN_PREVIEW);
    expect(page.heading()).toBe('When is a client dormant?');
    expect(page.text()).toContain('Step 2 of 3');
  });
});

describe('When is a client dormant?', () => {
  it('shows the learned answer with its reason, and the counts for each other', async () => {
    const page = await afterUnderstood(PLAIN_PREVIEW);
    expect(page.field('9 months, as your sheet shows: 310 clients').checked).toBe(true);
    expect(page.text()).toContain('9 of 10 repeat orders in your sheet came within 9 months.');
    for (const months of [3, 6, 9, 12, 18, 24, 36]) {
      expect(page.field(`${months} months: ${400 - 10 * months} clients`).checked).toBe(false);
    }
  });

  it('saves another answer and counts again', async () => {
    const page = await afterUnderstood(PLAIN_PREVIEW);
    await page.tick('12 months: 280 clients');
    await page.click('Next');
    await page.answer('setUp', UNDERSTOOD);
    expect(page.lastRequest()).toEqual({ settings: { 'Dormant after (months)': '12' } });
    await page.answer('preview', PLAIN_PREVIEW);
    expect(page.heading()).toBe('Ready to build your list');
  });

  it("asks for the owner's guess only when the sheet cannot tell", async () => {
    const question = 'Of ten clients silent for a year, how many buy again in the next year?';
    const told = await afterUnderstood(PLAIN_PREVIEW);
    expect(told.text()).not.toContain(question);
    const page = await afterUnderstood({ ...PLAIN_PREVIEW, chanceFrom: 'none' });
    await page.fill(question, '2');
    await page.click('Next');
    await page.answer('setUp', UNDERSTOOD);
    expect(page.lastRequest()).toEqual({
      settings: { 'Of ten clients silent for a year, how many buy again?': '2' },
    });
  });

  it('stays where it is when the answer cannot be saved', async () => {
    const page = await afterUnderstood(PLAIN_PREVIEW);
    await page.tick('12 months: 280 clients');
    await page.click('Next');
    await page.refuse('setUp', 'TypeError: Cannot read properties of undefined');
    expect(page.heading()).toBe('When is a client dormant?');
    expect(page.alert()).toContain('Something went wrong');
    expect(page.alert()).not.toContain('undefined');
    expect(page.field('12 months: 280 clients').checked).toBe(true);
    await page.click('Close this message');
    expect(page.alert()).toBe('');
  });
});

describe('Are these the same client?', () => {
  const toDuplicates = async () =>
    afterUnderstood({ ...PREVIEW, rareCandidates: [] }).then(async (page) => {
      await page.click('Next');
      return page;
    });
  const both = 'Café Zürich and Cafe Zurich';

  it('merges, leads the keyboard to Undo, and takes it back', async () => {
    const page = await toDuplicates();
    await page.click(`Merge ${both}`);
    await page.answer('mergeClients', { merged: [] });
    expect(page.lastRequest()).toEqual({ keep: 'name:a', drop: 'name:b', apart: false });
    expect(page.status()).toBe(`Merged: ${both}.`);
    expect(page.focused()).toBe(`Undo for ${both}`);
    await page.click(`Undo for ${both}`);
    await page.answer('mergeClients', { merged: [] });
    expect(page.lastRequest()).toEqual({ keep: 'name:a', drop: 'name:b', undo: true, apart: false });
    expect(page.has(`Merge ${both}`)).toBe(true);
  });

  it('keeps apart, and counts again on the way on', async () => {
    const page = await toDuplicates();
    await page.click(`Keep apart ${both}`);
    await page.answer('mergeClients', { merged: [] });
    expect(page.lastRequest()).toEqual({ keep: 'name:a', drop: 'name:b', apart: true });
    expect(page.text()).toContain('Kept apart.');
    await page.click('Next');
    await page.answer('preview', {
      ...PLAIN_PREVIEW,
      decided: [{ keep: 'name:a', drop: 'name:b', names: ['Café Zürich', 'Cafe Zurich'], decision: 'apart' }],
    });
    expect(page.heading()).toBe('Ready to build your list');
    await page.click('Back');
    expect(page.has(`Undo for ${both}`)).toBe(true);
  });

  it('shows nothing as merged when merging fails', async () => {
    const page = await toDuplicates();
    await page.click(`Merge ${both}`);
    await page.refuse('mergeClients', 'These are the same client already.');
    expect(page.alert()).toContain('These are the same client already.');
    expect(page.has(`Merge ${both}`)).toBe(true);
  });
});

describe('the summary', () => {
  const toSummary = async () => {
    const page = await afterUnderstood(PLAIN_PREVIEW);
    await page.click('Next');
    return page;
  };

  it('counts clients, lists, rows and who cannot be reached', async () => {
    const page = await toSummary();
    const facts = [...page.document.querySelectorAll('.facts div')].map((one) => one.textContent);
    expect(facts).toEqual([
      'Clients1,354',
      'Dormant (no order for 9 months)104',
      'Could buy more (Growth Clients)84',
      'Cannot be reached (no email, phone or address)38',
      'Read2,000',
      'Used1,990',
      'Skipped (blank, totals, repeated)8',
      'In doubt, not used2',
    ]);
  });

  it('builds once, then shows the headline, what to do next, and the clients', async () => {
    const page = await toSummary();
    page.tap('Build my list');
    await page.click('Build my list');
    expect(page.waiting()).toEqual(['build']);
    expect(page.status()).toContain('Building your list...');
    await page.answer('build', RESULT);
    expect(page.heading()).toBe('Your list is ready');
    expect(page.focused()).toBe('Your list is ready');
    expect(page.text()).toContain('If all came back: $84,000 a year.');
    expect(page.text()).toContain('Open the tab Dormant Clients');
    await page.click('Go to Today');
    await page.answer('open', BUILT);
    await page.answer('today', day([]));
    expect(page.heading()).toBe('Today');
    expect(page.text()).toContain('If all came back: $84,000 a year.');
  });

  it('can be built again after a failure', async () => {
    const page = await toSummary();
    await page.click('Build my list');
    await page.refuse('build', 'Exception: Somebody else is at it. Try again in a minute.');
    expect(page.alert()).toContain('Somebody else is at it. Try again in a minute.');
    await page.click('Build my list');
    expect(page.waiting()).toEqual(['build']);
  });
});

describe('the keyboard', () => {
  it('goes through a step from top to bottom, and to the way on last', async () => {
    const page = await atUnderstood(UNDERSTOOD, { ...FRESH, tabs: ['Jobs', 'Other'] });
    expect(page.tabOrder()).toEqual([
      'Client',
      'Date of the sale',
      'Amount',
      'Product or service',
      'Email',
      'Phone',
      'Other columns',
      'Jobs',
      'Other',
      "That's right",
    ]);
    await page.click("That's right");
    await page.answer('preview', PREVIEW);
    expect(page.tabOrder()).toEqual(['Window fitting', 'Floor renewal', 'Back', 'Next']);
  });
});
