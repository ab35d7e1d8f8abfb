// The folders of the mailbox as tabs: Drafts, Scheduled, Sent, Inbox.

import type { MailCounts, MailPlace } from '../../protocol';
import { $, make } from '../dom';

const LABELS: Record<MailPlace, string> = {
  drafts: 'Drafts',
  scheduled: 'Scheduled',
  sent: 'Sent',
  inbox: 'Inbox',
};
const PLACES = Object.keys(LABELS) as MailPlace[];

export interface Places {
  readonly chosen: MailPlace;
  choose(place: MailPlace): void;
  /** Gives the keyboard to the chosen tab. */
  focus(): void;
  count(counts: MailCounts): void;
}

/** Fills the row of tabs; arrows, Home and End choose. */
export function mailPlaces(onChoose: () => void): Places {
  let chosen: MailPlace = 'drafts';
  const tabs = new Map(PLACES.map((place) => [place, tabOf(place)]));
  const mark = () => {
    for (const [name, tab] of tabs) {
      tab.ariaSelected = String(name === chosen);
      tab.tabIndex = name === chosen ? 0 : -1;
    }
    $('mail-body').setAttribute('aria-labelledby', tabs.get(chosen)!.id);
  };
  const choose = (place: MailPlace) => {
    chosen = place;
    mark();
    onChoose();
  };
  const focus = () => tabs.get(chosen)!.focus();
  for (const [place, tab] of tabs) {
    tab.onclick = () => choose(place);
    tab.onkeydown = (event) => {
      const to = keyTarget(event.key, PLACES.indexOf(place), PLACES.length);
      if (to === undefined) return;
      event.preventDefault();
      choose(PLACES[to]);
      focus();
    };
  }
  $('mail-places').append(...tabs.values());
  mark();
  return {
    get chosen() {
      return chosen;
    },
    choose,
    focus,
    count({ drafts, unread }) {
      tabs.get('drafts')!.textContent = withCount('Drafts', drafts);
      tabs.get('inbox')!.textContent = withCount('Inbox', unread);
    },
  };
}

const withCount = (label: string, count: number): string => (count ? `${label} (${count})` : label);

const tabOf = (place: MailPlace) =>
  make('button', {
    type: 'button',
    role: 'tab',
    id: `mail-place-${place}`,
    'aria-controls': 'mail-body',
    textContent: LABELS[place],
  });

function keyTarget(key: string, at: number, count: number): number | undefined {
  const targets: Record<string, number> = {
    ArrowRight: (at + 1) % count,
    ArrowLeft: (at + count - 1) % count,
    Home: 0,
    End: count - 1,
  };
  return targets[key];
}
