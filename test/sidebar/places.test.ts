/** @jest-environment ./test/sidebar/environment.cjs */
// Clients and Set-up, in the page as shipped.

import { describe, expect, it } from '@jest/globals';
import type { ListPreview, NewerTab, OpenSheet, SetUpResult } from '../../src/api';
import { BUILT, PLAIN_PREVIEW, PREVIEW, RESULT, UNDERSTOOD } from './answers';
import { openPage, type SidebarPage } from './page';
import { day } from './today/work';

async function atClients(sheet: OpenSheet = BUILT) {
  const page = await openPage();
  await page.answer('open', sheet);
  await page.answer('today', day([]));
  await page.click('Clients');
  return page;
}

async function atSetUp(preview: ListPreview = PREVIEW, setUp: SetUpResult = UNDERSTOOD) {
  const page = await atClients();
  await page.click('Set-up');
  await page.answer('setUp', setUp);
  if (setUp.ready) await page.answer('preview', preview);
  return page;
}

const NEWER: NewerTab = {
  tab: 'December',
  usable: true,
  rows: 32,
  known: 2,
  new: 30,
  revenue: 4000,
  until: '2026-11-20',
  newClients: 1,
  orderedAgain: ['Café Zürich'],
  text: '30 new sales, 2 known already.',
  doubts: [],
};

const names = (page: SidebarPage) =>
  [...page.document.querySelectorAll('.clients .name')].map((element) => element.textContent);

describe('Clients', () => {
  it('is there after one call, by potential, those to be left in peace at the foot', async () => {
    const page = await atClients();
    expect(page.waiting()).toEqual([]);
    expect(names(page)).toEqual([
      'Øster Bakery',
      'Nunez & Sons',
      'Café Zürich',
      'Łódź Textiles',
      'Harbour Dental',
    ]);
    expect(page.document.querySelector('.clients li')?.textContent).toBe('Øster Bakery4,200Not started');
    expect(page.text()).toContain('Growth · Not started');
    expect(page.text()).toContain('no figure');
  });

  it('finds a name whatever its accents and case', async () => {
    const page = await atClients();
    await page.fill('Find a client', 'lodz');
    expect(names(page)).toEqual(['Łódź Textiles']);
    await page.fill('Find a client', 'ZURICH caf');
    expect(names(page)).toEqual(['Café Zürich']);
    await page.fill('Find a client', 'nobody');
    expect(names(page)).toEqual([]);
    expect(page.text()).toContain('No client matches "nobody".');
  });

  it('shows one list alone', async () => {
    const page = await atClients();
    await page.fill('List', 'growth');
    expect(names(page)).toEqual(['Nunez & Sons']);
    expect(page.text()).toContain('1 client, with Market Potential a year');
  });

  it('sorts realistic first in the sheet, then shows the order of the sheet', async () => {
    const page = await atClients();
    await page.click('Realistic first');
    await page.answer('sort', { dormant: 4, growth: 1 });
    expect(page.lastRequest()).toEqual({ by: 'realistic' });
    await page.answer('open', BUILT);
    expect(names(page)[0]).toBe('Café Zürich');
    expect(page.status()).toBe('Sorted: realistic first.');
    await page.click('Sort by potential');
    await page.answer('sort', {});
    await page.answer('open', BUILT);
    expect(names(page)[0]).toBe('Øster Bakery');
  });

  it('refreshes the lists once, whatever is clicked meanwhile', async () => {
    const page = await atClients();
    page.tap('Refresh lists');
    page.tap('Realistic first');
    await page.click('Set-up');
    expect(page.waiting()).toEqual(['refreshMetrics']);
    expect(page.heading()).toBe('Clients');
    await page.answer('refreshMetrics', {});
    await page.answer('open', { ...BUILT, clients: BUILT.clients.slice(0, 2) });
    expect(names(page)).toEqual(['Øster Bakery', 'Café Zürich']);
    expect(page.status()).toBe('Your lists are up to date.');
  });

  it('keeps what is shown when a refresh fails', async () => {
    const page = await atClients();
    await page.click('Refresh lists');
    await page.refuse('refreshMetrics', 'We are sorry, an error. Error code PERMISSION_DENIED.');
    expect(page.alert()).toContain('Open this sheet in a private window with one account only');
    expect(names(page)).toHaveLength(5);
    expect(page.isOff('Refresh lists')).toBe(false);
  });

  it('says what to do when nobody is on the lists', async () => {
    const page = await atClients({ ...BUILT, clients: [] });
    expect(page.text()).toContain('Nobody is on your lists now.');
    expect(page.has('Refresh lists')).toBe(true);
  });

  it('shows five thousand clients a hundred at a time', async () => {
    const clients = Array.from({ length: 5000 }, (_, i) => ({
      ...BUILT.clients[0],
      id: `c${i}`,
      name: `Client ${i}`,
    }));
    const page = await atClients({ ...BUILT, clients });
    expect(names(page)).toHaveLength(100);
    await page.click('Show more (4900 left)');
    expect(names(page)).toHaveLength(200);
  });

  it('shows client names as text, never as markup', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const page = await atClients({ ...BUILT, clients: [{ ...BUILT.clients[0], name }] });
    expect(names(page)).toEqual([name]);
    expect(page.document.querySelector('img')).toBeNull();
  });

  it('says how far sales are known beside the headline', async () => {
    const salesKnown = { until: '2026-11-20', text: 'Sales known until 20 Nov 2026.', warning: '' };
    const page = await atClients({ ...BUILT, salesKnown });
    const headline = page.document.querySelector('.headline')?.textContent;
    expect(headline).toBe(
      '104 dormant clients. If all came back: $84,000 a year. Sales known until 20 Nov 2026.',
    );
  });

  it('says when sales are known only until long ago', async () => {
    const salesKnown = {
      until: '2026-10-01',
      text: 'Sales known until 1 Oct 2026.',
      warning: 'That is 51 days ago.',
    };
    const page = await atClients({ ...BUILT, salesKnown });
    expect(page.text()).toContain('Sales known until 1 Oct 2026. That is 51 days ago.');
  });

  it('shows what a new tab would bring before it counts', async () => {
    const page = await atClients({ ...BUILT, newTabs: ['December'] });
    expect(page.text()).toContain('"December": not counted in your lists so far.');
    await page.click('See what is new');
    await page.answer('previewNewerSales', [NEWER]);
    expect(page.lastRequest()).toEqual({ tabs: ['December'] });
    expect(page.text()).toContain('30 new sales, 2 known already.');
    await page.click('Use newer sales from December');
    await page.answer('useNewerSales', RESULT);
    expect(page.lastRequest()).toEqual({ tabs: ['December'] });
    await page.answer('open', BUILT);
    expect(page.text()).not.toContain('December');
    expect(page.status()).toBe('Newer sales are in your lists.');
  });

  it('leaves a new tab out for good, the only way on when nothing in it can be read', async () => {
    const page = await atClients({ ...BUILT, newTabs: ['December'] });
    await page.click('See what is new');
    await page.answer('previewNewerSales', [{ ...NEWER, usable: false }]);
    expect(page.has('Use newer sales from December')).toBe(false);
    await page.click('Leave it out: December');
    await page.answer('useNewerSales', RESULT);
    expect(page.lastRequest()).toEqual({ leaveOut: ['December'] });
  });

  it('says that a copy is a copy', async () => {
    const page = await atClients({ ...BUILT, isCopy: true });
    expect(page.text()).toContain('This file is a copy.');
  });

  it('comes before Set-up for the keyboard, with the way on last', async () => {
    const page = await atClients();
    expect(page.tabOrder()).toEqual([
      'Today',
      'Clients',
      'Send',
      'Results',
      'Set-up',
      'Find a client',
      'List',
      "The row I'm in",
      'Sort by potential',
      'Realistic first',
      ...BUILT.clients.map(() => expect.stringMatching(/: open the card$/)),
      'Refresh lists',
    ]);
    expect(page.document.querySelector('[aria-current=page]')?.textContent).toBe('Clients');
  });
});

describe('Set-up', () => {
  it('leads the keyboard to its heading and folds its parts', async () => {
    const page = await atSetUp();
    expect(page.focused()).toBe('Set-up');
    expect(page.text()).toContain('Rekindle 1.2.3');
    expect(page.tabOrder()).toEqual([
      'Today',
      'Clients',
      'Send',
      'Results',
      'Set-up',
      'Your tabs and columns',
      'When a client is dormant',
      'Bought once in many years',
      'You, the sender',
      'Possible duplicates',
      'The clock',
      'Team',
      'Texts',
      'Playbook and newly quiet clients',
      'Permissions',
      'Remove Rekindle',
      'Refresh lists',
    ]);
  });

  it('that cannot be read can be tried again', async () => {
    const page = await atClients();
    await page.click('Set-up');
    await page.refuse('setUp', 'Settings: "Region" holds "Mars".');
    expect(page.alert()).toContain('"Mars"');
    await page.click('Try again');
    await page.answer('setUp', UNDERSTOOD);
    await page.answer('preview', PREVIEW);
    expect(page.text()).toContain('Possible duplicates');
  });

  it('saves the sender without counting clients again', async () => {
    const page = await atSetUp();
    expect(page.text()).toContain('The law asks for it under such mails.');
    await page.fill('Your name', 'Rosa Vale');
    await page.fill('Your business', 'Vale Cleaning');
    await page.fill('Your postal address', '1 Mill Lane\nYork');
    await page.fill('Where you do business', 'UK');
    await page.tick('My clients were told that they could say no to mails when we took their address');
    await page.fill('Your signature', 'Rosa Vale\nOpen Mondays');
    await page.fill('Send as', ' rosa@vale.example ');
    await page.click('Save the sender');
    await page.answer('setUp', UNDERSTOOD);
    expect(page.lastRequest()).toEqual({
      settings: {
        'My signature': 'Rosa Vale\nOpen Mondays',
        'Send as': 'rosa@vale.example',
        'Clients could say no': 'Yes',
      },
      sender: {
        name: 'Rosa Vale',
        company: 'Vale Cleaning',
        address: '1 Mill Lane\nYork',
        phone: '',
        region: 'UK',
      },
    });
    expect(page.waiting()).toEqual([]);
    expect(page.status()).toBe('Saved.');
    expect(page.field('Your name').value).toBe('Rosa Vale');
  });

  it('saves a threshold and says that the lists show it after a refresh', async () => {
    const page = await atSetUp();
    expect(page.isOff('Save when a client is dormant')).toBe(true);
    await page.tick('24 months: 160 clients');
    await page.click('Save when a client is dormant');
    const settings = { ...UNDERSTOOD.settings, 'Dormant after (months)': 24 };
    await page.answer('setUp', { ...UNDERSTOOD, settings });
    expect(page.lastRequest()).toEqual({ settings: { 'Dormant after (months)': '24' } });
    await page.answer('preview', { ...PREVIEW, dormantAfterMonths: 24 });
    expect(page.status()).toContain('The lists show it after Refresh lists.');
    expect(page.field('24 months: 160 clients').checked).toBe(true);
    expect(page.focused()).toBe('Save when a client is dormant');
  });

  it('keeps products named by hand when others are ticked', async () => {
    const page = await atSetUp({ ...PREVIEW, rareProducts: ['Old boiler', 'window fitting'] });
    expect(page.field('Window fitting').checked).toBe(true);
    await page.tick('Floor renewal');
    await page.click('Save what is bought once');
    await page.answer('setUp', UNDERSTOOD);
    expect(page.lastRequest()).toEqual({
      settings: { 'Bought once in many years': 'Old boiler\nWindow fitting\nFloor renewal' },
    });
  });

  it('corrects a column and can forget the correction', async () => {
    const page = await atSetUp();
    await page.fill('Amount', 'Net fee');
    await page.click('Undo my changes');
    expect(page.field('Amount').value).toBe('Fee');
    expect(page.isOff('Save and read again')).toBe(true);
    await page.fill('Amount', 'Net fee');
    await page.click('Save and read again');
    await page.answer('setUp', UNDERSTOOD);
    expect(page.lastRequest()).toEqual({ columns: { amount: 'Net fee' } });
    expect(page.waiting()).toEqual(['preview']);
  });

  it('shows what is missing when the tabs can no longer be read, and leaves the rest alone', async () => {
    const page = await atSetUp(PREVIEW, {
      ...UNDERSTOOD,
      ready: false,
      missing: ['There is no tab "Jobs".'],
    });
    expect(page.text()).toContain('There is no tab "Jobs".');
    expect(page.document.querySelector('details')?.open).toBe(true);
    expect(page.isOff('Refresh lists')).toBe(true);
  });

  it('says so when no two clients look alike', async () => {
    const page = await atSetUp(PLAIN_PREVIEW);
    expect(page.text()).toContain('No two clients look like the same one.');
  });

  it('takes back a merge of long ago', async () => {
    const decided: ListPreview['decided'] = [
      { keep: 'name:a', drop: 'name:b', names: ['harbour dental', 'harbor dental'], decision: 'merged' },
    ];
    const page = await atSetUp({ ...PLAIN_PREVIEW, decided });
    await page.click('Undo for harbour dental and harbor dental');
    await page.answer('mergeClients', { merged: [] });
    expect(page.lastRequest()).toEqual({ keep: 'name:a', drop: 'name:b', undo: true, apart: false });
    expect(page.has('Merge harbour dental and harbor dental')).toBe(true);
  });
});
