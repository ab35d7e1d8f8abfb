// How well silence is told from departure, on the CDNOW sample as of 1997-09-30: who buys nothing in the next 39 weeks.

import { score } from '../src/domain/scoring';
import { atLeast, type BenchOptions, type Figure } from './figure';
import { DATA, hasBase, readBase } from './published-bases';
import { scoringOptions } from './scoring-options';

const FILE = 'cdnow-sample.csv';
const AS_OF = '1997-09-30';

/** Probability that a client who bought nothing gets the higher score than one who bought; ties count half. */
export function auc(rows: { score: number; bought: boolean }[]): number {
  const sorted = [...rows].sort((a, b) => a.score - b.score);
  let rankSum = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end].score === sorted[start].score) end++;
    for (let i = start; i < end; i++) if (!sorted[i].bought) rankSum += (start + end + 1) / 2;
    start = end;
  }
  const silent = sorted.filter(({ bought }) => !bought).length;
  return (rankSum - (silent * (silent + 1)) / 2) / (silent * (sorted.length - silent));
}

/** The one figure, or none where the sample is not at hand. */
export function goldenFigures({ note }: BenchOptions): Figure[] {
  if (!hasBase(FILE)) {
    note(`golden AUC: left out, ${FILE} is not in ${DATA}; set REKINDLE_DATA.`);
    return [];
  }
  return [atLeast('golden AUC: CDNOW, buys nothing in 39 weeks', goldenAuc(), 0.78, '')];
}

function goldenAuc(): number {
  const clients = readBase(FILE, { client: 0, date: 1, amount: 3 });
  const rows = score(clients, { ...scoringOptions(AS_OF), asOf: AS_OF }).clients.flatMap(
    ({ chance, lastOrder }, index) => {
      const bought = clients[index].sales.some(({ day }) => day > AS_OF);
      return lastOrder === null ? [] : [{ score: 1 - (chance ?? 0), bought }];
    },
  );
  return auc(rows);
}
