// Handing out the accounts of people who left: shown first, then written where the owner sees each with its new name.

import type { ListKey } from '../domain/lists/columns';
import { fold } from '../domain/reading/fold';
import { SetUpProblem } from '../domain/set-up-problem';
import { type AccountKind, withoutSalesperson } from '../domain/team/accounts';
import { type HandOut, handOut as share } from '../domain/team/hand-out';
import { memberFinder } from '../domain/team/member';
import type { Services } from './services';
import { prepareTeam, rememberTabs, type TeamView, teamView } from './team';

export interface HandOutRequest {
  /** Whose accounts; '' stands for those that name nobody. Everybody who is not here when left out. */
  from?: string | string[];
  /** Who takes them; everybody who is here when left out. */
  to?: string | string[];
  /** 'potential' (default): evenly. 'hand': only what `chosen` names. */
  by?: 'potential' | 'hand';
  /** Client ID to name: goes before the even shares. */
  chosen?: Record<string, string>;
}

export interface HandOutAnswer {
  /** Accounts that change hands. */
  handedOut: number;
  /** Of these people's accounts: with somebody already, left as they are. */
  kept: number;
  /** What each has of these accounts then; potential a year, in the sheet's currency. */
  shares: { name: string; accounts: number; potential: number }[];
  /** The accounts that change hands, largest first. */
  accounts: {
    clientId: string;
    client: string;
    standsOn: string;
    from: string;
    to: string;
    potential: number;
  }[];
}

const STANDS_ON: Record<AccountKind, string> = {
  dormant: 'Dormant Clients',
  growth: 'Growth Clients',
  active: 'active',
  lead: 'never bought',
};

/** What handing out would do; writes nothing. */
export function handOutPreview(services: Services, request: HandOutRequest = {}): HandOutAnswer {
  const view = teamView(services);
  return answerOf(planned(view, request));
}

/**
 * Hands the accounts out: under Who on the lists, and on Handed Out. A name that a person typed under Who stays,
 * unless it is one of those who left. A second run gives out only what is new.
 */
export function handOut(services: Services, request: HandOutRequest = {}): HandOutAnswer {
  return services.lock.alone(() => {
    const view = teamView(services);
    const plan = planned(view, request);
    const { desk, members } = view;
    desk.prepareTeam(view.money);
    const known = memberFinder(members);
    const fresh = plan.shares.map(({ name }) => name).filter((name) => !known(name));
    if (fresh.length) desk.addMembers(fresh);
    prepareTeam(services, { ...view, members: desk.team() });
    const moved = plan.handed.filter(({ kept }) => !kept);
    // First what everybody is to have, so that a run that was ended goes on with the same names.
    desk.keepHandedOut(
      moved.map(({ account, to }) => ({
        client: account.client,
        potential: account.potential,
        list: STANDS_ON[account.kind],
        from: account.holder,
        to,
        on: view.picture.today,
        clientId: account.clientId,
      })),
      view.money,
    );
    rememberTabs(services.book, desk);
    desk.flush();
    writeWho(view, plan);
    return answerOf(plan);
  });
}

/** Under Who of everybody on a list whose account changes hands, or did in a run that was ended before it came so far. */
function writeWho({ desk, lists }: TeamView, { handed }: HandOut): void {
  const now = new Map(handed.map((one) => [one.account.clientId, one]));
  for (const list of ['dormant', 'growth'] as ListKey[]) {
    const who = new Map<number, string>();
    lists[list].rows.forEach(({ clientId, cells }, i) => {
      const one = now.get(clientId);
      if (one && (!one.kept || String(cells['who'] ?? '').trim() === '')) who.set(i, one.to);
    });
    if (who.size > 0) desk.writeWho(list, lists[list], who);
  }
}

const several = (names: string | string[] | undefined) => (names === undefined ? undefined : [names].flat());

function planned({ accounts, members, desk }: TeamView, request: HandOutRequest): HandOut {
  const { by = 'potential', chosen = {} } = request;
  const find = memberFinder(members);
  const without = withoutSalesperson(accounts, members);
  const from = several(request.from) ?? without.map(({ person }) => person);
  const named = several(request.to) ?? members.filter(({ here }) => here).map(({ name }) => name);
  const spelled = (names: string[]) => [...new Set(names.map((name) => find(name)?.name ?? name.trim()))];
  const takers = spelled(named).filter((name) => name !== '');
  const to = spelled([...takers, ...Object.values(chosen)]);
  if (to.length === 0 || to.includes(''))
    throw new SetUpProblem(
      'Name at least one person who takes the accounts over, or put them on the Team tab.',
    );
  const leaving = new Set(from.map(fold));
  const both = to.find((name) => leaving.has(fold(name)));
  if (both !== undefined)
    throw new SetUpProblem(`${both} cannot both give accounts away and take them over.`);
  const gone = to.find((name) => find(name)?.here === false);
  if (gone)
    throw new SetUpProblem(`${gone} is marked as gone on the Team tab. Choose somebody who is still here.`);
  const names = new Map<string, string>();
  const holders = new Map(accounts.map(({ clientId, holder }) => [clientId, holder]));
  // What a run that was ended had decided already.
  for (const row of desk.handedOut())
    if (to.includes(row.to) && fold(row.from) === fold(holders.get(row.clientId) ?? ''))
      names.set(row.clientId, row.to);
  for (const [id, name] of Object.entries(chosen)) names.set(id, find(name)?.name ?? name.trim());
  return share(accounts, {
    from: withAliases(from, find),
    // Who is named for single accounts takes no more than those, where others share the rest.
    to: takers.length ? takers : to,
    chosen: names,
    even: by !== 'hand',
  });
}

/** A person stands in the sales under a name or an address. */
function withAliases(names: string[], find: ReturnType<typeof memberFinder>): string[] {
  return names.flatMap((name) => {
    const member = find(name);
    return member ? [name, member.name, ...(member.email ? [member.email] : [])] : [name];
  });
}

function answerOf({ handed, shares }: HandOut): HandOutAnswer {
  const moved = handed.filter(({ kept }) => !kept);
  return {
    handedOut: moved.length,
    kept: handed.length - moved.length,
    shares: shares.map((one) => ({ ...one, potential: one.potential / 100 })),
    accounts: moved.map(({ account, to }) => ({
      clientId: account.clientId,
      client: account.client,
      standsOn: STANDS_ON[account.kind],
      from: account.holder,
      to,
      potential: account.potential / 100,
    })),
  };
}
