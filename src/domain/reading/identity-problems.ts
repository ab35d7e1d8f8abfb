// What is odd about who is who: shared or doubled addresses, names that several clients have.

import type { Problem } from '../problem';
import type { Resolved } from './identity';
import type { Ledger } from './ledger';
import { LONGEST_NAME, type Party } from './parties';
import { newProblem, type ProblemKind } from './problems';

/** Lists them, each once, at the first row that shows it. */
export function reportIdentities(parties: Party[], resolved: Resolved, ledger: Ledger): void {
  const report = (kind: ProblemKind, party: Party, example: string): Problem => {
    const problem = newProblem(kind, party.tab, party.row, -1, example);
    ledger.problems.push(problem);
    return problem;
  };
  const seen = new Set<string>();
  for (const party of parties) {
    if (party.label.length === LONGEST_NAME) report('text-too-long', party, party.label);
    const key = party.emails.join(' ') || party.emailText;
    if (seen.has(key)) continue;
    seen.add(key);
    if (party.emails.length > 1) report('two-emails', party, party.emailText);
    else if (party.emails.length === 0 && party.emailText !== '')
      report('email-unreadable', party, party.emailText);
  }
  for (const index of resolved.ambiguous) report('name-ambiguous', parties[index], parties[index].label);
  for (const email of resolved.sharedEmails) {
    const holders = parties.filter((party) => party.emails.includes(email));
    const names = [...new Set(holders.map((party) => party.label || party.idLabel))].slice(0, 3);
    report('shared-email', holders[0], email).problem =
      `Several clients have the address ${email}: ${names.join(', ')}.`;
  }
}
