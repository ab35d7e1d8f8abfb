// Which of the owner's tabs are read.

import type { SetUpResult } from '../../src/api';
import { Tick } from '../ui/tick';
import { roleText } from '../words/shapes';
import { type SourcesDraft, tabsRead, tickTab } from './draft';

interface Props {
  setUp: SetUpResult;
  tabs: string[];
  draft: SourcesDraft;
  change: (draft: SourcesDraft) => void;
}

export function TabsToRead({ setUp, tabs, draft, change }: Props) {
  if (tabs.length < 2) return null;
  const read = tabsRead(setUp, draft);
  const roles = new Map(setUp.tabs.map((tab) => [tab.tab, tab.role]));
  return (
    <fieldset>
      <legend>Tabs to read</legend>
      {tabs.map((tab) => (
        <Tick
          key={tab}
          label={tab}
          detail={`Now: ${roleText(roles.get(tab) ?? 'ignored')}.`}
          checked={read.includes(tab)}
          onTick={(isRead) => change(tickTab(draft, setUp, tab, isRead))}
        />
      ))}
    </fieldset>
  );
}
