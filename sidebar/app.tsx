// The whole page: opening, the guided start, the places.

import { useEffect, useState } from 'preact/hooks';
import type { BuildResult, OpenSheet } from '../src/api';
import { Places } from './places';
import { ask } from './server';
import { Done } from './start/done';
import { GuidedStart } from './start/guided-start';
import { Actions } from './ui/actions';
import { Button } from './ui/button';
import { useNewWork } from './work';

export function App() {
  const { run, busy } = useNewWork();
  const [sheet, setSheet] = useState<OpenSheet | null>(null);
  const [built, setBuilt] = useState<BuildResult | null>(null);
  const open = () => {
    run('Opening...', async () => {
      setSheet(await ask('open'));
      setBuilt(null);
    });
  };
  useEffect(open, []);
  if (!sheet) {
    return (
      <>
        <main>
          <h1>Rekindle</h1>
        </main>
        <Actions>{!busy && <Button onClick={open}>Try again</Button>}</Actions>
      </>
    );
  }
  if (built) return <Done result={built} onGoOn={open} />;
  if (sheet.built) return <Places sheet={sheet} onSheet={setSheet} />;
  return <GuidedStart sheet={sheet} onBuilt={setBuilt} />;
}
