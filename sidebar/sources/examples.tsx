// A few rows of the owner's tabs as they are read.

import type { SetUpResult } from '../../src/api';
import { describeExample } from './example';

export function Examples({ examples, locale }: { examples: SetUpResult['examples']; locale: string }) {
  if (examples.length === 0) return null;
  return (
    <section>
      <h2>{examples.length === 1 ? 'A row as I read it' : 'Some rows as I read them'}</h2>
      <ul class="cards">
        {examples.map((example) => {
          const { who, facts, where } = describeExample(example, locale);
          return (
            <li key={where}>
              <strong>{who}</strong>
              {facts.length > 0 && <span>{facts.join(' · ')}</span>}
              <span class="hint">{where}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
