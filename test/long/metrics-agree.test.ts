// Two hundred invented histories: the formulas of Metrics and the domain must agree on each.

import { describe, expect, it } from '@jest/globals';
import { disagreements } from '../bundle/metrics-histories';

describe('the formulas of Metrics and the domain, at length', () => {
  it.each(['en_US', 'de_DE', 'fr_FR', 'pt_BR'])(
    'agree on 50 histories in a %s sheet',
    (locale) => expect(disagreements(locale, 5, 10, ['USD', 'EUR'])).toEqual([]),
    1_200_000,
  );
});
