// Zones, A1 notation and the engine's ranges.

import { helpers } from '@odoo/o-spreadsheet';
import { engineId, googleId } from './sheet-ids';
import type { Zone } from './workbook-types';

/** A zone as the engine's commands take it. */
export const rangeData = (sheetId: number, zone: Zone) => ({ _sheetId: engineId(sheetId), _zone: zone });

/** 'B2:D7' */
export function a1(zone: Zone, fixed = false): string {
  const corner = (row: number, column: number) =>
    `${fixed ? '$' : ''}${helpers.numberToLetters(column)}${fixed ? '$' : ''}${row + 1}`;
  const first = corner(zone.top, zone.left);
  const last = corner(zone.bottom, zone.right);
  return first === last ? first : `${first}:${last}`;
}

/** "'My tab'!$B$2:$D$7" */
export const sheetA1 = (sheetName: string, zone: Zone): string =>
  `'${sheetName.replace(/'/g, "''")}'!${a1(zone, true)}`;

/** The plain four numbers of a zone. */
export const bareZone = ({ top, left, bottom, right }: Zone): Zone => ({ top, left, bottom, right });

/** Google's sheet id and the zone of a range of the engine. */
export const placeOf = (range: { sheetId: string; zone: Zone }) => ({
  sheetId: googleId(range.sheetId),
  zone: bareZone(range.zone),
});

/** The cells marked in a grid as few rectangles: runs in a row, joined downwards where they are equally wide. */
export function rectangles(zone: Zone, marked: (row: number, col: number) => boolean): Zone[] {
  const done: Zone[] = [];
  let open: Zone[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const next: Zone[] = [];
    for (const run of runsIn(zone, (col) => marked(row, col))) {
      const above = open.find((it) => it.left === run.left && it.right === run.right);
      if (above) {
        above.bottom = row;
        next.push(above);
      } else next.push({ top: row, bottom: row, ...run });
    }
    done.push(...open.filter((it) => !next.includes(it)));
    open = next;
  }
  return [...done, ...open];
}

function runsIn(zone: Zone, marked: (col: number) => boolean): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (let col = zone.left; col <= zone.right; col++) {
    if (!marked(col)) continue;
    const last = runs[runs.length - 1];
    if (last && last.right === col - 1) last.right = col;
    else runs.push({ left: col, right: col });
  }
  return runs;
}
