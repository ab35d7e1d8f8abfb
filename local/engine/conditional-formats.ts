// Conditional formats of one condition; those of the page the engine can show but Google's rule cannot say are kept.

import { helpers } from '@odoo/o-spreadsheet';
import { toCellStyle, toEngineStyle } from './cell-look';
import type { Context } from './context';
import { criteriaOf, isDateCriteria, OPERATORS } from './criteria';
import { toGoogleFormula } from './formula-text';
import { bareZone, rangeData } from './ranges';
import { engineId } from './sheet-ids';
import { engineValue } from './validations';
import { type ConditionalFormat, EngineError, type Workbook } from './workbook-types';

type Formats = Pick<Workbook, 'conditionalFormats' | 'setConditionalFormats'>;

interface EngineFormat {
  id: string;
  ranges: string[];
  rule: { type: string; operator: string; values: string[]; style: Record<string, unknown> };
}

export function conditionalFormats(context: Context): Formats {
  const { core } = context;
  const all = (id: number) => core.getters.getConditionalFormats(engineId(id)) as unknown as EngineFormat[];
  return {
    conditionalFormats: (id) =>
      all(id)
        .filter((format) => format.rule.type === 'CellIsRule')
        .map((format) => shown(context, format)),
    setConditionalFormats: (id, rules) =>
      core.batch(() => {
        for (const format of all(id))
          if (format.rule.type === 'CellIsRule')
            core.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId: engineId(id), id: format.id });
        rules.forEach((rule, i) => {
          add(context, id, `cf${id}-${core.revision()}-${i}`, rule);
        });
      }),
  };
}

function add(context: Context, id: number, cfId: string, rule: ConditionalFormat): void {
  const { core } = context;
  const operator = rule.criteria === 'TEXT_EQUAL_TO' ? 'isEqual' : OPERATORS[rule.criteria];
  if (!operator) throw new EngineError('UNSUPPORTED', `The condition ${rule.criteria} is not provided here.`);
  const values = rule.values.map((value) => engineValue(context, value));
  const dateValue = isDateCriteria(rule.criteria) ? { dateValue: 'exactDate' } : {};
  const style = toEngineStyle(rule.style) ?? {};
  core.dispatch('ADD_CONDITIONAL_FORMAT', {
    sheetId: engineId(id),
    ranges: rule.zones.map((zone) => rangeData(id, zone)),
    cf: { id: cfId, rule: { type: 'CellIsRule', operator, values, style, ...dateValue } },
  });
  core.setExtra(['conditions', cfId], { criteria: rule.criteria, values: rule.values, operator });
}

function shown(context: Context, format: EngineFormat): ConditionalFormat {
  const { operator, values, style } = format.rule;
  const kept = context.core.getters.getRekindleExtras().conditions[format.id] as
    | { criteria: string; values: (string | number)[]; operator: string }
    | undefined;
  const fits = kept?.operator === operator;
  return {
    zones: format.ranges.map((range) => bareZone(helpers.toZone(range))),
    criteria: fits ? kept.criteria : (criteriaOf(operator) ?? operator),
    values: values.map((value, i) => {
      const given = fits ? kept.values[i] : undefined;
      if (given !== undefined && engineValue(context, given) === value) return given;
      return value.startsWith('=') ? toGoogleFormula(value, context.locale()) : value;
    }),
    style: toCellStyle(style),
  };
}
