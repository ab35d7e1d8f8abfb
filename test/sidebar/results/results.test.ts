/** @jest-environment ./test/sidebar/environment.cjs */
// The place Results, in the page as shipped.

import { describe, expect, it } from '@jest/globals';
import { weekWords, windowsInOrder } from '../../../sidebar/results/words';
import type { ResultsAnswer } from '../../../src/api';
import { BUILT } from '../answers';
import { openPage } from '../page';
import { day } from '../today/work';

const figure = (
  name: ResultsAnswer['figures'][number]['name'],
  label: string,
  value: number | null,
  text: string,
  remark = '',
) => ({ name, label, value, text, remark, rule: `Rule of ${label}.` });

const ANSWER: ResultsAnswer = {
  ready: true,
  headline: '12 contacted, 4 answered, 2 won back.',
  window: '90 days',
  windows: ['90 days', '30 days', '180 days', 'To date'],
  figures: [
    figure('contacted', 'Contacted', 12, '12'),
    figure('responseRate', 'Response rate', 1 / 3, '33%', '14% to 61%, too early to tell'),
    figure('reactivationRate', 'Reactivation rate', 1 / 6, '17%', '5% to 45%, too early to tell'),
    figure('newRevenue', 'New revenue', 2400, '$2,400'),
    figure('wouldHaveComeAnyway', 'Would have come anyway', 0.6, '1', 'Your history says about 1; 2 did.'),
    figure('touches', 'Touches', 15, '15'),
  ],
  week: { touches: 5, conversations: 3, dates: 2, goal: 10, weeksInARow: 4 },
  fix: [
    { reason: 'We forgot them', told: 4, revenueLost: 12345.6, text: 'Told by 4 of 11. Fix this first.' },
  ],
  board: [],
};

const NONE: ResultsAnswer = {
  ...ANSWER,
  ready: false,
  headline: 'No numbers yet.',
  figures: [],
  week: null,
  fix: [],
};

async function atResults(answer: ResultsAnswer = ANSWER) {
  const page = await openPage();
  await page.answer('open', BUILT);
  await page.answer('today', day([]));
  await page.click('Results');
  await page.answer('results', answer);
  return page;
}

describe('Results', () => {
  it('shows who won how many back, once there is a board', async () => {
    const alone = await atResults();
    expect(alone.text()).not.toContain('Won back by');
    const page = await atResults({
      ...ANSWER,
      board: [
        { name: 'Bo', wins: 2 },
        { name: 'Ann', wins: 1 },
      ],
    });
    const list = page.document.querySelector('ol')!;
    expect([...list.children].map((one) => one.textContent)).toEqual(['Bo: 2', 'Ann: 1']);
  });

  it('says the few numbers that matter at once, each folded over its rule, the others below', async () => {
    const page = await atResults();
    expect(page.heading()).toBe('Results');
    expect(page.text()).toContain('12 contacted, 4 answered, 2 won back.');
    expect(page.text()).toContain('14% to 61%, too early to tell');
    expect(page.text()).toContain('Your history says about 1; 2 did.');
    expect(page.tabOrder().slice(5)).toEqual([
      'Orders count for',
      'Contacted: 12',
      'Response rate: 33%',
      'Reactivation rate: 17%',
      'New revenue: $2,400',
      'Would have come anyway: 1',
      'More numbers',
      'Refresh numbers',
    ]);
    await page.unfold('Response rate: 33%');
    expect(page.document.querySelector('details[open]')?.textContent).toContain('Rule of Response rate.');
    await page.unfold('More numbers');
    expect(page.tabOrder()).toContain('Touches: 15');
  });

  it('shows the week against the goal and what to fix, with the money behind it', async () => {
    const page = await atResults();
    expect(page.text()).toContain(weekWords(ANSWER.week!));
    expect(page.document.querySelector('.cards li')?.textContent).toBe(
      'We forgot themTold by 4 of 11. Fix this first. Behind it: 12,346 a year.',
    );
  });

  it('counts orders for another time when it is chosen', async () => {
    const page = await atResults();
    await page.fill('Orders count for', '30 days');
    await page.answer('results', { ...ANSWER, window: '30 days', headline: '1 won back.' });
    expect(page.lastRequest()).toEqual({ window: '30 days' });
    expect(page.field('Orders count for').value).toBe('30 days');
    expect(page.text()).toContain('1 won back.');
  });

  it('refreshes the numbers and says what came of it', async () => {
    const page = await atResults();
    await page.click('Refresh numbers');
    await page.answer('refreshMetrics', {});
    await page.answer('results', { ...ANSWER, headline: '13 contacted.' });
    expect(page.status()).toBe('Refreshed. 13 contacted.');
    expect(page.document.querySelector('.headline')?.textContent).toBe('13 contacted.');
  });

  it('keeps what is shown when a refresh fails', async () => {
    const page = await atResults();
    await page.click('Refresh numbers');
    await page.refuse('refreshMetrics', 'There is no tab "Jobs".');
    expect(page.alert()).toContain('There is no tab "Jobs".');
    expect(page.text()).toContain('12 contacted');
  });

  it('says what to do before there are numbers', async () => {
    const page = await atResults(NONE);
    expect(page.text()).toContain('If there are any, choose Refresh numbers.');
    expect(page.has('Refresh numbers')).toBe(true);
    await page.click('Go to Send');
    expect(page.document.querySelector('[aria-current=page]')?.textContent).toBe('Send');
  });

  it('says what to do while nobody was contacted', async () => {
    const figures = [figure('contacted', 'Contacted', 0, '0')];
    const page = await atResults({ ...ANSWER, figures, headline: 'Nobody has been contacted yet.' });
    expect(page.text()).toContain('Send the first notes.');
  });

  it('that cannot be read can be tried again', async () => {
    const page = await openPage();
    await page.answer('open', BUILT);
    await page.answer('today', day([]));
    await page.click('Results');
    await page.refuse('results', 'Settings: "Region" holds "Mars".');
    await page.click('Try again');
    await page.answer('results', ANSWER);
    expect(page.text()).toContain('12 contacted');
  });
});

describe('weekWords', () => {
  const week = { touches: 5, conversations: 1, dates: 0, goal: null, weeksInARow: 0 };
  it.each([
    [{}, '1 conversation, 0 agreed dates. For a goal, fill in "Weekly goal" on the Settings tab.'],
    [{ goal: 4 }, '1 conversation, 0 agreed dates. 3 to go to the goal of 4.'],
    [
      { dates: 3, goal: 4, weeksInARow: 2 },
      '1 conversation, 3 agreed dates. The goal of 4 is met. Met 2 weeks in a row.',
    ],
  ])('of %j', (more, words) => {
    expect(weekWords({ ...week, ...more })).toBe(words);
  });
});

it('windowsInOrder puts the shortest time first and "To date" last', () => {
  expect(windowsInOrder(ANSWER.windows)).toEqual(['30 days', '90 days', '180 days', 'To date']);
});
