// A few rows of the owner's tabs as they are read.

import type { SetUpResult } from '../../src/api';
import { describeExample } from './example';

export function Examples({ examples, locale }: { examples: SetUpResult['examples']; locale: string }) {
  if (examples.length === 0) return null;
  return (
    <section>
      <h2>{examples.length === 1 ? 'A row as it is read' : 'Some rows as they are read'}</h2>
      <ul class="cards">
        {examples.map((example) => {
          const { who, lines, where } = describeExample(example, locale);
          return (
            <li key={where}>
              <strong>{who}</strong>
              {lines.map((line) => (
                <span key={line}>{line}</span>
              ))}
              <span class="hint">{where}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
