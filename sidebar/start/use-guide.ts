// What the guided start knows so far, and the ways on from each step.

import { useState } from 'preact/hooks';
import type { BuildResult, ListPreview, OpenSheet, SetUpRequest, SetUpResult } from '../../src/api';
import type { Decisions } from '../duplicates/pairs';
import { ask } from '../server';
import { type Changes, changesOf } from '../thresholds/answers';
import { useWork } from '../work';
import { lacksList, neighbour, type Step, stepsOf, stepWords } from './steps';

/** Null until the server told. */
interface Known {
  tabs: string[];
  setUp: SetUpResult | null;
  preview: ListPreview | null;
}

export interface Guide extends Known {
  locale: string;
  step: Step;
  /** 'Step 2 of 5'. */
  where: string;
  isFirst: boolean;
  /** Counts the readings, so that a step starts afresh after each. */
  round: number;
  decisions: Decisions;
  decide: (decisions: Decisions) => void;
  /** Reads the owner's tabs (again). */
  look: () => void;
  /** Takes corrections over and shows what is understood then. */
  correct: (request: SetUpRequest) => void;
  /** From the empty state to the columns all the same. */
  showColumns: () => void;
  /** Works out what the lists would hold and goes on. */
  confirm: () => void;
  /** Takes answers over, if any differ, and goes on. */
  answer: (answers: Changes) => void;
  back: () => void;
  build: () => void;
}

export function useGuide(sheet: OpenSheet, onBuilt: (result: BuildResult) => void): Guide {
  const { run, move } = useWork();
  const [known, setKnown] = useState<Known>({ tabs: sheet.tabs, setUp: null, preview: null });
  const [step, setStep] = useState<Step>('understood');
  const [decisions, decide] = useState<Decisions>({});
  const [round, setRound] = useState(0);
  const [isStale, setStale] = useState(false);
  const { setUp, preview } = known;
  const steps = setUp ? stepsOf(setUp, preview) : [];

  const show = (result: SetUpResult, tabs = known.tabs) => {
    setKnown({ tabs, setUp: result, preview: null });
    setStep(lacksList(result) ? 'where' : 'understood');
    setRound(round + 1);
  };
  const goOn = async (say: (words: string) => void, result: SetUpResult) => {
    say('Working out your lists...');
    const fresh = await ask('preview');
    setKnown({ ...known, setUp: result, preview: fresh });
    decide({});
    setStale(false);
    setStep(neighbour(stepsOf(result, fresh), step, 1));
  };
  return {
    ...known,
    locale: sheet.locale,
    step,
    where: stepWords(steps, step),
    isFirst: steps.indexOf(step) <= 0,
    round,
    decisions,
    decide(now) {
      decide(now);
      setStale(true);
    },
    look: () =>
      run('Reading your tabs...', async () => {
        const { tabs } = setUp ? await ask('open') : sheet;
        show(await ask('setUp', {}), tabs);
      }),
    correct: (request) =>
      run(
        'Reading your tabs again...',
        async () => show(await ask('setUp', request)),
        'Read again with your changes.',
      ),
    showColumns: () => move(() => setStep('understood')),
    confirm: () => run('Working out your lists...', (say) => goOn(say, setUp!)),
    answer: (answers) => {
      const settings = changesOf(setUp!, answers);
      const isChanged = Object.keys(settings).length > 0;
      if (!isChanged && !isStale) {
        move(() => setStep(neighbour(steps, step, 1)));
        return;
      }
      run('Noting your answer...', async (say) =>
        goOn(say, isChanged ? await ask('setUp', { settings }) : setUp!),
      );
    },
    back: () => move(() => setStep(neighbour(steps, step, -1))),
    build: () => run('Building your list...', async () => onBuilt(await ask('build'))),
  };
}
