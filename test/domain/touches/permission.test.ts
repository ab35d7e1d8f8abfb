import { describe, expect, it } from '@jest/globals';
import { parseDate } from '../../../src/domain/reading/dates';
import { permissionOf } from '../../../src/domain/touches/permission';

const permission = (source: Record<string, string>, toldAll = false) =>
  permissionOf(source, toldAll, (text) => parseDate(text, 'mdy'));

describe('permissionOf', () => {
  it('assumes nothing without such columns', () => {
    expect(permission({ Colour: 'yes' })).toEqual({
      lastInquiry: '',
      expressConsent: false,
      toldAtCollection: false,
    });
  });

  it.each([
    ['Consent', 'Yes'],
    ['Email opt-in', 'x'],
    ['Marketing Consent', '3/14/2024'],
    ['Einwilligung', 'ja'],
  ])('takes "%s: %s" for a yes, which was surely told', (header, value) => {
    expect(permission({ [header]: value })).toMatchObject({ expressConsent: true, toldAtCollection: true });
  });

  it.each([
    ['Consent', 'No'],
    ['Consent', ''],
    ['Consent', 'asked, no answer'],
    ['Opt-out', 'yes'],
  ])('takes "%s: %s" for no consent', (header, value) => {
    expect(permission({ [header]: value }).expressConsent).toBe(false);
  });

  it('takes the latest of the inquiries', () => {
    const source = { 'Last inquiry': '5/2/2026', 'Web enquiry': '2026-09-30', 'Inquiry about': 'roof' };
    expect(permission(source).lastInquiry).toBe('2026-09-30');
  });

  it('goes by what the owner has set for all', () => {
    expect(permission({}, true)).toMatchObject({ expressConsent: false, toldAtCollection: true });
  });
});
