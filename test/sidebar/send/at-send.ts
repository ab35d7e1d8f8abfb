// The page at the place Send.

import type { OpenSheet, SetUpResult, WaitingMail } from '../../../src/api';
import { BUILT, UNDERSTOOD } from '../answers';
import { openPage } from '../page';
import { day } from '../today/work';
import { WAITING } from './plan';

const SENDER = { 'My name': 'Rosa Vale', 'My company': 'Vale Cleaning', 'My postal address': '1 Main St' };
export const READY: SetUpResult = { ...UNDERSTOOD, settings: { ...UNDERSTOOD.settings, ...SENDER } };
export async function atSend(sheet: OpenSheet = BUILT, setUp = READY, waiting: WaitingMail = WAITING) {
  const page = await openPage();
  await page.answer('open', sheet);
  await page.answer('today', day([]));
  await page.click('Send');
  if (sheet.isCopy) return page;
  await page.answer('setUp', setUp);
  await page.answer('waitingMail', waiting);
  return page;
}
