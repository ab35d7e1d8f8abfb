// The filter of a tab, protections, and named ranges.

import type { Context } from './context';
import { bareZone, placeOf, rangeData } from './ranges';
import { engineId } from './sheet-ids';
import { EngineError, type Protection, type Workbook, type Zone } from './workbook-types';

type Features = Pick<
  Workbook,
  'filter' | 'setFilter' | 'protections' | 'setProtections' | 'names' | 'setName'
>;

const FILTER = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: 'None',
};

export function features(context: Context): Features {
  const { core } = context;
  return {
    filter: (id) => filterOf(context, id),
    setFilter: (id, zone) =>
      core.batch(() => {
        const present = filterOf(context, id);
        if (present) core.dispatch('REMOVE_TABLE', { sheetId: engineId(id), target: [present] });
        if (zone)
          core.dispatch('CREATE_TABLE', {
            sheetId: engineId(id),
            ranges: [rangeData(id, zone)],
            config: FILTER,
            tableType: 'static',
          });
      }),
    protections: (id) => protectionsOf(context, id),
    setProtections: (id, protections) => core.batch(() => putProtections(context, id, protections)),
    names: () => core.getters.getNamedRanges().map(({ name, range }) => ({ name, ...placeOf(range) })),
    setName: (name, at) => setName(context, name, at),
  };
}

function filterOf({ core }: Context, id: number): Zone | null {
  const tables = core.getters.getCoreTables(engineId(id));
  const filter = tables.find((table) => table.config.hasFilters);
  return filter ? bareZone(filter.range.zone) : null;
}

function protectionsOf({ core }: Context, id: number): Protection[] {
  const kept = core.getters.getRekindleExtras().protections[engineId(id)] ?? {};
  return Object.entries(kept).map(([protectionId, { zone, description, warningOnly }]) => ({
    id: protectionId,
    ...(zone ? { zone: bareZone(zone) } : {}),
    description,
    warningOnly,
  }));
}

function putProtections({ core }: Context, id: number, protections: Protection[]): void {
  const kept: Record<string, Omit<Protection, 'id'>> = {};
  for (const { id: protectionId, zone, description, warningOnly } of protections)
    kept[protectionId] = { ...(zone ? { zone: bareZone(zone) } : {}), description, warningOnly };
  core.setExtra(['protections', engineId(id)], kept);
}

/** Google's rule: letters, digits, underscores; not like a cell, not TRUE or FALSE, at most 250 characters. */
function checkName(name: string): void {
  const good = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name);
  const cellLike = /^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name);
  if (!good || cellLike)
    throw new EngineError('BAD_RANGE_NAME', `"${name}" cannot be the name of a range.`, { name });
}

function setName({ core }: Context, name: string, at: { sheetId: number; zone: Zone } | null): void {
  const present = core.getters.getNamedRange(name);
  if (!at) {
    if (present) core.dispatch('DELETE_NAMED_RANGE', { name: present.name });
    return;
  }
  checkName(name);
  const ranges = [rangeData(at.sheetId, at.zone)];
  const reasons = present
    ? core.tryDispatch('UPDATE_NAMED_RANGE', { oldRangeName: present.name, newRangeName: name, ranges })
    : core.tryDispatch('CREATE_NAMED_RANGE', { name, ranges });
  if (reasons.some((reason) => reason !== 'NoChanges'))
    throw new EngineError('BAD_RANGE_NAME', `"${name}" cannot be the name of a range.`, { name, reasons });
}
