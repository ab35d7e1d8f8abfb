// Writing the playbook: what this sheet's results taught, and what to do at every future departure.

import { attribute } from '../domain/metrics/attribution';
import { playbookLines } from '../domain/playbook/pages';
import { resultsByReason } from '../domain/playbook/results';
import { fold } from '../domain/reading/fold';
import type { Settings } from '../domain/settings';
import { BUILT_IN_LANGUAGE, findTemplate, type Template, templateId } from '../domain/templates';
import { touchSettings } from '../domain/touches/touch-settings';
import type { MailServices } from './mail-services';
import { countedLog, numberedClients } from './outreach-figures';
import { withBuiltIn } from './prepare-desk';
import { WIN_WINDOW } from './refresh-metrics';
import { rememberTabs, type TeamView, teamView } from './team';

export interface PlaybookAnswer {
  /** Name of the tab. */
  tab: string;
  /** Clients contacted that its figures rest on. */
  contacted: number;
  /** Reasons in its table. */
  reasons: number;
}

/** Writes the Playbook tab anew; what people wrote under its last line is kept. */
export function writePlaybook(services: MailServices): PlaybookAnswer {
  return services.lock.alone(() => {
    const view = teamView(services);
    const { picture, desk } = view;
    const { contacted, newRevenue, reasons } = resultsSoFar(services, view);
    const templates = withBuiltIn(desk.templates(), services.builtInTexts());
    const changed = new Map(desk.reasons().map((line) => [fold(line.reason), line.whatWeChanged]));
    const { settings } = picture;
    const lines = playbookLines({
      company: settings.myCompany,
      date: picture.date(picture.today),
      reasons,
      newRevenue: picture.money(newRevenue),
      whatWeChanged: (reason) => changed.get(fold(reason)) ?? '',
      textName: (mark) => textName(mark, templates),
      settings: {
        ...touchSettings(settings, picture.today),
        welcomeBackBelow: below(settings, picture.money),
      },
      texts: textsInUse(templates, settings),
      offers: desk.offers().flatMap(({ active, words }) => (active ? [words] : [])),
      people: peopleOf(view),
    });
    const tab = desk.writePlaybook(lines);
    rememberTabs(services.book, desk);
    return { tab, contacted, reasons: reasons.length };
  });
}

/** What the outreach brought, by reason and in all. */
function resultsSoFar({ book, clock }: MailServices, { picture, desk, lists }: TeamView) {
  const rows = { dormant: lists.dormant.rows, growth: lists.growth.rows };
  const log = countedLog(desk.log().rows, picture);
  const zone = book.timeZone();
  const attributed = attribute({
    log,
    clients: numberedClients(picture, log, rows, desk.chances()),
    window: WIN_WINDOW,
    today: picture.today,
    dayOf: (at) => clock.dayOf(at, zone),
  });
  const clients = rows.dormant
    .filter(({ clientId }) => clientId !== '')
    .map(({ clientId, cells }) => ({ clientId, reason: String(cells['reason'] ?? '') }));
  return {
    contacted: attributed.size,
    newRevenue: [...attributed.values()].reduce((sum, { newRevenue }) => sum + newRevenue, 0),
    reasons: resultsByReason({ clients, attributed, log }),
  };
}

const below = ({ welcomeBackBelow }: Settings, money: (cents: number) => string) =>
  welcomeBackBelow === null ? '' : money(welcomeBackBelow * 100);

/** A text by its subject as the tab has it, else by the kind of text it is. */
function textName(mark: string, templates: readonly Template[]): string {
  if (mark === '') return '';
  const id = mark.slice(0, mark.lastIndexOf(' #'));
  const found = templates.find((template) => templateId(template) === id);
  const [, , touch = '', channel = ''] = id.split(' / ');
  return found?.subject ? `${touch}: ${found.subject}` : [touch, channel].filter(Boolean).join(', ');
}

const GENERAL = {
  list: 'dormant',
  reason: '',
  channel: 'Email',
  language: '',
  defaultLanguage: BUILT_IN_LANGUAGE,
  sober: false,
} as const;

/** Subjects of the general mails, as they are taken for a client whose reason nobody knows. */
function textsInUse(templates: readonly Template[], { tone }: Settings) {
  const subject = (touch: 1 | 2 | 3 | 'welcomeBack') => {
    const wish = { ...GENERAL, touch, tone };
    const words = findTemplate(templates, wish)?.subject ?? '';
    return words && `"${words}"`;
  };
  return { note: subject(1), talk: subject(2), invitation: subject(3), welcomeBack: subject('welcomeBack') };
}

function peopleOf({ desk, members, lists }: TeamView) {
  const wins = desk.wonBack();
  return members
    .filter(({ here }) => here)
    .map(({ name }) => ({
      name,
      clients: lists.dormant.rows.filter(({ cells }) => fold(String(cells['who'] ?? '')) === fold(name))
        .length,
      wins: wins.filter(({ wonBy }) => fold(wonBy) === fold(name)).length,
    }));
}
