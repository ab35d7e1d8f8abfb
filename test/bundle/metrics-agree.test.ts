// Two computations of the same figures: the formulas of the sheet and the domain, on invented outreach.

import { describe, expect, it } from '@jest/globals';
import { disagreements } from './metrics-histories';

describe('the formulas of Metrics and the domain', () => {
  it.each([
    ['en_US', ['USD']],
    ['de_DE', ['USD', 'EUR']],
    ['fr_FR', ['USD']],
  ])('agree on invented outreach typed into a %s sheet, without a run', (locale, currencies) => {
    expect(disagreements(locale, 1, 7, currencies)).toEqual([]);
  });
});
