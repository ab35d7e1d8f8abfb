import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../../src/domain/settings';
import { START_SETTINGS, touchSettings } from '../../../src/domain/touches/touch-settings';

const TODAY = '2026-11-22';

describe('touchSettings', () => {
  it("of a sheet without settings are the start settings, with New Year's Day off", () => {
    const holidays = ['2025-01-01', '2026-01-01', '2027-01-01'];
    const working = { ...START_SETTINGS.working, holidays };
    expect(touchSettings(readSettings({}), TODAY)).toEqual({ ...START_SETTINGS, working });
  });

  it('take every rule of planning from the tab', () => {
    const cells = {
      'Talk after (working days)': 6,
      'Try again after (working days)': 1,
      Tries: 2,
      'Invitation after (days)': 10,
      'Draft is old after (days)': 3,
      'Mails a day': 40,
      'Rest (days)': 365,
      'Working days': 'Tue to Thu',
      'Working hours': '8 to 12',
      Holidays: '25 December',
    };
    expect(touchSettings(readSettings(cells), TODAY)).toMatchObject({
      talkAfter: 6,
      againAfter: 1,
      tries: 2,
      inviteAfter: 10,
      draftDays: 3,
      mailsPerDay: 40,
      restDays: 365,
      working: {
        weekdays: [2, 3, 4],
        holidays: ['2025-12-25', '2026-12-25', '2027-12-25'],
        from: 480,
        to: 720,
      },
    });
  });
});
