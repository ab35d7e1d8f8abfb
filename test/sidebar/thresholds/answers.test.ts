import { describe, expect, it } from '@jest/globals';
import { changesOf, rareSetting, rareTicked } from '../../../sidebar/thresholds/answers';
import { PREVIEW, UNDERSTOOD } from '../answers';

describe('changesOf', () => {
  it('leaves out what is set so already, whether text or number', () => {
    const setUp = { ...UNDERSTOOD, settings: { A: 9, B: 'x', C: '' } };
    expect(changesOf(setUp, { A: '9', B: 'x', C: '', D: '' })).toEqual({});
    expect(changesOf(setUp, { A: '', B: 'y' })).toEqual({ A: '', B: 'y' });
  });
});

describe('products bought once', () => {
  const preview = { ...PREVIEW, rareProducts: ['Old boiler', 'FLOOR RENEWAL'] };

  it('are ticked whatever their case', () => {
    expect(rareTicked(preview)).toEqual(['Floor renewal']);
  });

  it('keep those named by hand when ticks change', () => {
    expect(rareSetting(preview, [])).toBe('Old boiler');
    expect(rareSetting(preview, ['Window fitting'])).toBe('Old boiler\nWindow fitting');
  });
});
