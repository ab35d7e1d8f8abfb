// The departure watch in a built sheet: who goes quiet is told once, in the week in which it happens. Half a year of
// weeks and every end of a run stand in test/sweep.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import type { WatchAnswer } from '../../src/workflows/departure-watch';
import { call, run, tab } from './support';
import { digests, endedAt, oneNews } from './watch-sheet';

describe('departureWatch and its digest', () => {
  const start = oneNews('de_DE');
  const world = restoreWorld(start);
  const before = digests(world).length;
  const first = run(world, 'departureWatch');

  it('names the client and asks for the reason, in the sheet’s currency, to the owner alone', () => {
    expect(before).toBe(0);
    expect(JSON.parse(String(first.value))).toMatchObject({ new: [{ client: 'Client 02' }], mailed: true });
    expect(tab(world, 'Dormant Clients').rows.map((row) => row['Client'])).toEqual(['Client 02']);
    const [digest] = digests(world);
    expect(digest.to).toBe('owner@example.com');
    const text = JSON.stringify(world.mailboxes.read('owner@example.com', digest.id));
    expect(text).toMatch(/Client 02: last order [^,]*, up to [\d.]+\s€ a year/);
    expect(text).toContain('Why did they stop?');
  });

  it('leaves once a week, however often it is called', () => {
    expect(call<WatchAnswer>(world, 'departureWatch')).toMatchObject({ new: [], mailed: false });
    expect(digests(world)).toHaveLength(1);
  });

  it('never leaves twice when a run is ended near the digest, and loses nobody', () => {
    const at = first.report.total - 4;
    expect(endedAt(start, at)).toEqual({ at, atMostOne: true, everTold: true });
  });

  it('is quiet in a copy', () => {
    const copy = restoreWorld(start);
    const state = tab(copy, 'Rekindle State');
    copy.workbook.typeCells(state.id, { top: 1, left: 1, bottom: 1, right: 1 }, [['another file']]);
    const before = JSON.stringify(tab(copy, 'Dormant Clients'));
    expect(call<WatchAnswer>(copy, 'departureWatch')).toMatchObject({ new: [], mailed: false });
    expect(digests(copy)).toHaveLength(0);
    expect(JSON.stringify(tab(copy, 'Dormant Clients'))).toBe(before);
  });
});
