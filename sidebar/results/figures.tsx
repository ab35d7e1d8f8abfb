// The numbers in words, the first few at once, the others folded; each opens to its rule.

import type { ResultsAnswer } from '../../src/api';
import { Folded } from '../ui/folded';
import { Pick } from '../ui/pick';
import { whole } from '../words/numbers';
import './results.css';
import { Hint } from '../ui/hint';
import { weekWords, windowsInOrder } from './words';

interface Props {
  answer: ResultsAnswer;
  locale: string;
  onWindow: (window: string) => void;
}

type Figure = ResultsAnswer['figures'][number];

const FIRST: Figure['name'][] = [
  'contacted',
  'responseRate',
  'reactivationRate',
  'newRevenue',
  'wouldHaveComeAnyway',
];

export function Figures({ answer: { figures, window, windows, week, fix, board }, locale, onWindow }: Props) {
  const isFirst = ({ name }: Figure) => FIRST.includes(name);
  return (
    <>
      <Pick
        label="Orders count for"
        value={window}
        choices={windowsInOrder(windows).map((value) => ({ value, text: value }))}
        onPick={onWindow}
        hint="After the latest touch. Metrics shows the same choice."
      />
      <Rules figures={figures.filter(isFirst)} />
      {week && (
        <>
          <h2>This week</h2>
          <p>{weekWords(week)}</p>
        </>
      )}
      {board.length > 0 && (
        <>
          <h2>Won back by</h2>
          <ol>
            {board.map(({ name, wins }) => (
              <li key={name}>
                {name}: <strong>{wins}</strong>
              </li>
            ))}
          </ol>
        </>
      )}
      {fix.length > 0 && (
        <>
          <h2>What to fix</h2>
          <ul class="cards">
            {fix.map(({ reason, text, revenueLost }) => (
              <li key={reason}>
                <strong>{reason}</strong>
                <span>
                  {text} Behind it: {whole(revenueLost, locale)} a year.
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Folded title="More numbers">
        <Rules figures={figures.filter((figure) => !isFirst(figure))} />
      </Folded>
      <Hint>Everything, with charts and by reason, is on the tab Metrics.</Hint>
    </>
  );
}

function Rules({ figures }: { figures: Figure[] }) {
  return (
    <ul class="figures">
      {figures.map(({ name, label, text, remark, rule }) => (
        <li key={name}>
          <Folded
            title={
              <>
                {label}: <strong>{text}</strong>
              </>
            }
          >
            <Hint>{rule}</Hint>
          </Folded>
          {remark && <p>{remark}</p>}
        </li>
      ))}
    </ul>
  );
}
