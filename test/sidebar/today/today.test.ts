/** @jest-environment ./test/sidebar/environment.cjs */
// The place Today, in the page as shipped: one piece of work after another, to the end.

import { describe, expect, it } from '@jest/globals';
import type { ApiAnswer, OpenSheet } from '../../../src/api';
import { BUILT } from '../answers';
import { openPage, type SidebarPage } from '../page';
import { card, day, item, LOGGED } from './work';

const WORKED: OpenSheet = {
  ...BUILT,
  clients: [{ ...BUILT.clients[0], id: 'id of Café Zürich', stage: 'Note sent' }],
};

async function atToday(answer: ApiAnswer<'today'>, sheet = WORKED) {
  const page = await openPage();
  await page.answer('open', sheet);
  await page.answer('today', answer);
  return page;
}

const cards = (page: SidebarPage) => [...page.document.querySelectorAll('.cards > li')];
const inHand = (page: SidebarPage) => page.document.querySelector('[aria-current=step] h2')?.textContent;
const CALL = item('call', 'Café Zürich', { due: '2026-11-17', todo: 'Call: ask what happened' });
const SECOND = item('oldDraft', 'Øster Bakery', { touchKey: 'key 9', why: 'It was made on Nov 1.' });

describe('Today', () => {
  it('comes first, with what is mine, the first piece in hand and its number to dial', async () => {
    const page = await atToday(day([CALL, SECOND]));
    expect(page.lastRequest()).toEqual({ mine: true });
    expect(page.heading()).toBe('Today');
    expect(page.text()).toContain('2 things to do');
    expect(inHand(page)).toBe('Café Zürich');
    expect(cards(page)[0].textContent).toContain('Overdue by 3 days');
    await page.answer('clientCard', card('Café Zürich'));
    const link = page.document.querySelector('a')!;
    expect([link.textContent, link.getAttribute('href')]).toEqual(['+1 (555) 0110', 'tel:+15550110']);
    expect(page.text()).toContain('Open: hello Ann.');
  });

  it('asks for what lacks next to the field, and logs nothing meanwhile', async () => {
    const page = await atToday(day([CALL]));
    await page.answer('clientCard', card('Café Zürich'));
    await page.click('Log it');
    expect(page.text()).toContain('Choose what came of it.');
    expect(page.document.activeElement).toBe(page.field('What came of it?'));
    await page.fill('What came of it?', 'spoke');
    await page.click('Log it');
    const field = page.field('When again?');
    expect(page.document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(page.document.getElementById(field.getAttribute('aria-describedby')!)?.textContent).toBe(
      'Choose when to get in touch again.',
    );
    expect(page.waiting()).toEqual([]);
  });

  it('leads to an answer in Gmail, and makes a draft of a reply to it', async () => {
    const page = await atToday(day([item('answer', 'Café Zürich', { touchKey: 'k' })]));
    const thread = 'https://mail.google.com/mail/u/?authuser=me%40example.com#all/1a';
    await page.answer('clientCard', { ...card('Café Zürich'), answered: 'k', thread });
    const links = [...page.document.querySelectorAll('a')].map((link) => link.href);
    expect(links).toContain(thread);
    await page.click('Draft a reply');
    await page.answer('replyDraft', { to: 'ann@example.com', subject: 'Re: Hello', text: 'Thank you, Ann.' });
    expect(page.lastRequest()).toEqual({ touchKey: 'k' });
    expect(page.text()).toContain('A draft to ann@example.com is in Gmail.');
    expect(page.text()).toContain('Thank you, Ann.');
    expect(page.has('Draft a reply')).toBe(false);
    expect(page.document.activeElement?.textContent).toContain('A draft to ann@example.com');
    expect(page.has('Log it')).toBe(true);
  });

  it('logs a call, says so, goes on to the next, and takes it back', async () => {
    const page = await atToday(day([CALL, SECOND]));
    await page.answer('clientCard', card('Café Zürich'));
    await page.fill('What came of it?', 'spoke');
    await page.fill('When again?', 'next week');
    await page.fill('Why did they leave?', 'Price');
    await page.fill('Minutes, if you like', '12');
    await page.click('Log it');
    await page.answer('logTouch', LOGGED);
    expect(page.lastRequest()).toEqual({
      clientId: 'id of Café Zürich',
      list: 'dormant',
      outcome: 'spoke',
      followUp: 'next week',
      toldReason: 'Price',
      minutes: 12,
    });
    expect(page.status()).toBe('Logged for Café Zürich: spoke.');
    expect(page.text()).toContain('1 thing to do, 1 done today');
    expect(page.focused()).toBe('Øster Bakery');
    await page.click('Undo what was logged last');
    await page.answer('undoTouch', { outcome: 'spoke' });
    expect(page.lastRequest()).toEqual({ touchKey: 'key 1' });
    await page.answer('today', day([CALL, SECOND]));
    expect(page.status()).toBe('Taken back. The Touch Log says so.');
    expect(inHand(page)).toBe('Café Zürich');
    expect(page.has('Undo what was logged last')).toBe(false);
  });

  it('puts a call off', async () => {
    const page = await atToday(day([CALL, SECOND]));
    await page.answer('clientCard', card('Café Zürich'));
    await page.click('in 3 days');
    await page.answer('later', { due: '2026-11-23' });
    expect(page.lastRequest()).toEqual({
      clientId: 'id of Café Zürich',
      list: 'dormant',
      day: 'in 3 days',
    });
    expect(page.status()).toBe('Date noted: Café Zürich.');
    expect(inHand(page)).toBe('Øster Bakery');
  });

  it.each([
    ['Keep', item('oldDraft', 'A', { touchKey: 'k' }), 'keepDraft', { touchKey: 'k' }, 'Draft kept: A.'],
    [
      'Remove',
      item('oldDraft', 'A', { touchKey: 'k' }),
      'removeDraft',
      { touchKey: 'k' },
      'Draft removed: A.',
    ],
    [
      'It was sent',
      item('doubt', 'A', { touchKey: 'k' }),
      'resolve',
      { touchKey: 'k', sent: true },
      'Noted as sent: A.',
    ],
    [
      'It was not sent',
      item('doubt', 'A', { touchKey: 'k' }),
      'resolve',
      { touchKey: 'k', sent: false },
      'Noted as not sent: A.',
    ],
    [
      'Accept it',
      item('reason', 'A', { todo: 'Accept the reason? Stolen on price' }),
      'acceptReason',
      { clientId: 'id of A', list: 'dormant', reason: 'Stolen on price' },
      'Reason accepted: A.',
    ],
    [
      'next month',
      item('whenAgain', 'A', { touchKey: 'k' }),
      'later',
      { clientId: 'id of A', list: 'dormant', day: 'next month' },
      'Date noted: A.',
    ],
  ] as const)('%s: settles it by one click', async (button, given, name, request, said) => {
    const page = await atToday(day([given, SECOND]));
    await page.click(button);
    await page.answer(name, {});
    expect(page.lastRequest()).toEqual(request);
    expect(page.status()).toBe(said);
    expect(inHand(page)).toBe('Øster Bakery');
  });

  it('asks who took over, and takes no contact without a name', async () => {
    const page = await atToday(day([item('contact', 'A', { todo: 'Who is the new contact? Write it' })]));
    await page.fill('Their email', 'new@example.com');
    await page.click('Save the new contact');
    expect(page.text()).toContain('Write the name of the new contact.');
    expect(page.document.activeElement).toBe(page.field('New contact'));
    await page.fill('New contact', 'Lee');
    await page.click('Save the new contact');
    await page.answer('newContact', { stage: 'Not started' });
    expect(page.lastRequest()).toMatchObject({ name: 'Lee', email: 'new@example.com', phone: '' });
  });

  it('offers call and log where only a number or an address is to be found', async () => {
    const page = await atToday(day([item('contact', 'A', { todo: 'Find the right number' })]));
    await page.answer('clientCard', card('A'));
    expect(page.text()).toContain('Write it into their row of the list, under Phone or Email.');
    expect(page.has('Log it')).toBe(true);
    expect(page.has('Save the new contact')).toBe(true);
  });

  it('takes no amount of nothing or less', async () => {
    const page = await atToday(day([CALL]));
    await page.answer('clientCard', card('Café Zürich'));
    await page.fill('What came of it?', 'won back');
    await page.fill('What did they order for?', '-5');
    await page.click('Log it');
    expect(page.waiting()).toEqual([]);
    expect(page.text()).toContain('Write an amount above 0, or leave it empty.');
    expect(page.document.activeElement).toBe(page.field('What did they order for?'));
  });

  it('goes back to the client whose log was taken back, wherever they stand', async () => {
    const page = await atToday(day([SECOND, CALL]));
    await page.click('Take up: Café Zürich');
    await page.answer('clientCard', card('Café Zürich'));
    await page.fill('What came of it?', 'no answer');
    await page.click('Log it');
    await page.answer('logTouch', LOGGED);
    await page.click('Undo what was logged last');
    await page.answer('undoTouch', { outcome: 'no answer' });
    await page.answer('today', day([SECOND, CALL]));
    expect(page.focused()).toBe('Café Zürich');
  });

  it('looks afresh after the last piece, and ends with the next day', async () => {
    const page = await atToday(day([SECOND]));
    await page.click('Keep');
    await page.answer('keepDraft', {});
    await page.answer('today', day([], { doneToday: 3, next: { day: '2026-11-26', count: 6 } }));
    expect(page.text()).toContain('3 done today. Next: Thursday, 6 to do.');
    expect(page.focused()).toBe('Done');
  });

  it('skips what is not for now without telling anybody', async () => {
    const page = await atToday(day([SECOND, CALL]));
    await page.click('Skip for now');
    expect(inHand(page)).toBe('Café Zürich');
    expect(page.waiting()).toEqual(['clientCard']);
  });

  it('puts notes and decisions together: they go out from Send', async () => {
    const page = await atToday(
      day([
        item('note', 'A', { todo: 'Send the first note' }),
        item('note', 'B', { todo: 'Send the first note' }),
        item('decision', 'C'),
      ]),
    );
    expect(page.text()).toContain('Send the first note (2 clients)');
    expect(page.text()).toContain('Nobody waits for a call or an answer');
    await page.click('Decide one by one');
    expect(inHand(page)).toBe('C');
    await page.fill('How?', 'Low-key note');
    await page.click('Decide');
    await page.answer('assignClients', { assigned: 1 });
    expect(page.lastRequest()).toEqual({ clientIds: ['id of C'], list: 'dormant', approach: 'Low-key note' });
    await page.answer('today', day([]));
    expect(page.text()).toContain('Nothing else is planned.');
  });

  it('leads to Send before anything was sent', async () => {
    const page = await atToday(day([]), BUILT);
    expect(page.text()).toContain('Nobody has heard from you yet. Begin in Send');
    await page.click('Go to Send');
    expect(page.waiting()).toEqual(['setUp', 'waitingMail']);
  });

  it("shows everybody's work with who does it", async () => {
    const page = await atToday(day([]));
    await page.fill('Whose work', 'all');
    await page.answer('today', day([{ ...SECOND, who: 'Lee' }]));
    expect(page.lastRequest()).toEqual({ mine: false });
    expect(cards(page)[0].textContent).toContain('for Lee');
  });

  it('looks for answers and says what came', async () => {
    const page = await atToday(day([]));
    await page.click('Look for answers');
    const bounces = { hard: 1, soft: 0, unclear: 0 };
    await page.answer('checkReplies', { answers: 2, autoReplies: 1, bounces, optOuts: 0, complaints: 0 });
    await page.answer('today', day([CALL]));
    expect(page.status()).toBe('2 answers, 1 automatic reply, 1 bounce.');
    expect(inHand(page)).toBe('Café Zürich');
  });

  it('keeps the piece in hand when logging fails', async () => {
    const page = await atToday(day([CALL]));
    await page.answer('clientCard', card('Café Zürich'));
    await page.fill('What came of it?', 'no answer');
    await page.click('Log it');
    await page.refuse('logTouch', 'Someone else is working on it now.');
    expect(page.alert()).toContain('Someone else is working on it now.');
    expect(page.field('What came of it?').value).toBe('no answer');
  });

  it('offers to look again when the day cannot be looked at', async () => {
    const page = await openPage();
    await page.answer('open', WORKED);
    await page.refuse('today', 'There is no list yet.');
    await page.click('Look what is due');
    await page.answer('today', day([CALL]));
    expect(inHand(page)).toBe('Café Zürich');
  });
});
