// What was understood of the owner's tabs, each part correctable. Used in the guided start and in Set-up.

import type { SetUpRequest, SetUpResult } from '../../src/api';
import { TextField } from '../ui/text-field';
import { SETTING } from '../words/settings';
import { shapeText } from '../words/shapes';
import { asksFirstPeriod, groupAlike, tabsToCorrect } from './draft';
import { Examples } from './examples';
import { Missing } from './missing';
import { TabColumns } from './tab-columns';
import { TabsToRead } from './tabs-to-read';
import type { DraftHandle } from './use-draft';

interface Props {
  setUp: SetUpResult;
  /** Every tab of the owner. */
  tabs: string[];
  locale: string;
  handle: DraftHandle;
  /** Takes a stand-in over at once. */
  onUse: (request: SetUpRequest) => void;
}

export function Sources({ setUp, tabs, locale, handle, onUse }: Props) {
  const { draft, change } = handle;
  const groups = groupAlike(tabsToCorrect(setUp));
  const hasContacts = setUp.tabs.some((tab) => tab.role === 'contacts');
  return (
    <div class="sources">
      {setUp.shape !== 'none' && <p class="shape">{shapeText(setUp)}</p>}
      <Missing setUp={setUp} onUse={onUse} />
      {asksFirstPeriod(setUp) && (
        <TextField
          label={SETTING.firstPeriod}
          value={draft.firstPeriod ?? String(setUp.settings[SETTING.firstPeriod] ?? '')}
          onType={(firstPeriod) => change({ ...draft, firstPeriod })}
          hint="Such as 2024 Q1 for a quarter, or 2024-01 for a month."
        />
      )}
      <Doubts doubts={setUp.doubts} />
      <Examples examples={setUp.examples} locale={locale} />
      {groups.map((group) => (
        <TabColumns
          key={group[0].tab}
          group={group}
          hasContacts={hasContacts}
          draft={draft}
          change={change}
        />
      ))}
      <TabsToRead setUp={setUp} tabs={tabs} draft={draft} change={change} />
    </div>
  );
}

function Doubts({ doubts }: { doubts: string[] }) {
  if (doubts.length === 0) return null;
  return (
    <section class="note">
      <h2>Please check</h2>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
    </section>
  );
}
