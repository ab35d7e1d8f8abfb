// The Metrics tab: a headline, the choice of the time, four charts, and the sections below; rewritten at each refresh.

import { ENDS } from '../domain/metrics/windows';
import { MONTHS, WEEKS } from './metrics-calendar';
import { COLUMNS, FIRST_LINE, type Line, type LineLook } from './metrics-lines';
import type { MetricsInput } from './metrics-parts';
import { metricsLines } from './metrics-sections';
import type { OwnTabs, Sheet } from './own-tabs';
import { ensureSize, setWidths } from './table';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

/** The cell in which a person chooses the time. */
export const WINDOW = { row: 3, column: 2 };
export const WINDOW_CELL = '$B$3';
const CHART_ROW = 5;
const [GREEN, GREY, PALE, WHITE] = ['#3d7a5a', '#6b6b6b', '#e8f0ea', '#ffffff'];
/** The months without names, for a consultant's sheet. */
const SUMMARY = 'Rekindle_Summary';
const CHART_REASONS = 6;

/** The chosen time as its label; '' where the tab is missing. */
export function readWindow(tabs: OwnTabs): string {
  const sheet = tabs.find('metrics');
  if (!sheet || sheet.getLastRow() === 0) return '';
  return String(sheet.getRange(WINDOW.row, WINDOW.column).getValue());
}

/** Writes the tab in one call and dresses it; the person's choice of the time stays, and so do charts that are there. */
export function writeMetrics(
  app: App,
  tabs: OwnTabs,
  input: MetricsInput,
  chosen: string,
  money: string,
): void {
  const sheet = tabs.ensure('metrics');
  const isNew = sheet.getLastRow() === 0;
  const lines = metricsLines(input);
  const end = FIRST_LINE + lines.length - 1;
  const height = Math.max(end, sheet.getLastRow());
  ensureSize(sheet, height, COLUMNS);
  const block = [...headRows(lines, chosen), ...lines.map((line) => line.cells)];
  const whole = Array.from({ length: height }, (_, i) =>
    Array.from({ length: COLUMNS }, (__, c) => block[i]?.[c] ?? ''),
  );
  dress(sheet, lines, height, money);
  sheet.getRange(1, 1, height, COLUMNS).setValues(whole);
  const rowOf = (name: string) => FIRST_LINE + lines.findIndex((line) => line.name === name);
  nameSummary(app, sheet, rowOf('months'));
  if (!isNew) return;
  layOut(app, sheet);
  drawCharts(sheet, rowOf);
}

function headRows(lines: Line[], chosen: string): (string | number)[][] {
  const at = (name: string) => `$B$${FIRST_LINE + lines.findIndex((line) => line.name === name)}`;
  const [contacted, answered, back] = ['contacted', 'answered', 'reactivated'].map(at);
  const none = `"Nobody has been contacted yet. The numbers begin with the first note, call or letter."`;
  const told = `${contacted}&" contacted, "&${answered}&" answered, "&${back}&" won back."`;
  const rows: (string | number)[][] = [
    ['Metrics'],
    [`=IF(${contacted}=0;${none};${told})`],
    [
      'Orders count until',
      ENDS.some(({ label }) => label === chosen) ? chosen : ENDS[0].label,
      'after the latest touch. Choose here; every number follows.',
    ],
  ];
  while (rows.length < FIRST_LINE - 1) rows.push([]);
  return rows;
}

function layOut(app: App, sheet: Sheet): void {
  setWidths(sheet, [250, 170, 110, 110, 110, 110, 110, 430]);
  const labels = ENDS.map(({ label }) => label);
  const rule = app.newDataValidation().requireValueInList(labels, true).setAllowInvalid(false).build();
  sheet.getRange(WINDOW.row, WINDOW.column).setDataValidation(rule);
  sheet.setFrozenRows(3);
}

const FORMATS: Record<Exclude<LineLook, 'money'>, string> = {
  section: '#,##0',
  head: '#,##0',
  text: '#,##0',
  number: '#,##0',
  percent: '0%',
  month: 'mmm yyyy',
  day: 'd mmm yyyy',
};

/** Formats of the whole block, white below the text so that no grid shows, and the look of headings. */
function dress(sheet: Sheet, lines: Line[], height: number, money: string): void {
  const format = (look: LineLook | undefined) => (look === 'money' ? money : FORMATS[look ?? 'text']);
  const formats = Array.from({ length: height }, (_, i) => {
    const line = lines[i + 1 - FIRST_LINE];
    return Array.from({ length: COLUMNS }, (__, c) => formatOf(line, c, format));
  });
  const all = sheet.getRange(1, 1, height, COLUMNS);
  all.setNumberFormats(formats).setBackground(WHITE).setFontWeight('normal').setVerticalAlignment('top');
  sheet
    .getRange(FIRST_LINE, COLUMNS, height - FIRST_LINE + 1, 1)
    .setWrap(true)
    .setFontColor(GREY);
  sheet.getRange(1, 1).setFontSize(16).setFontWeight('bold');
  const rows = (look: LineLook) =>
    lines.flatMap((line, i) => (line.look === look ? [`A${FIRST_LINE + i}:H${FIRST_LINE + i}`] : []));
  sheet.getRangeList(rows('section')).setBackground(PALE).setFontWeight('bold');
  sheet.getRangeList(rows('head')).setFontWeight('bold');
  sheet.getRange(WINDOW.row, WINDOW.column).setBackground('#fff8e1').setFontWeight('bold');
}

function formatOf(line: Line | undefined, column: number, format: (look?: LineLook) => string): string {
  if (!line || column === COLUMNS - 1) return format('text');
  if (column === 0) return format(line.look === 'month' || line.look === 'day' ? line.look : 'text');
  const own = line.formats ? line.formats[column - 1] : column === 1 ? line.look : 'text';
  return format(own === 'section' || own === 'head' ? 'text' : own);
}

function nameSummary(app: App, sheet: Sheet, row: number): void {
  app.getActive().setNamedRange(SUMMARY, sheet.getRange(row, 1, MONTHS + 1, 6));
}

interface Drawing {
  title: string;
  type: 'BAR' | 'COLUMN';
  /** First line and number of rows; labels stand in column A. */
  from: number;
  rows: number;
  /** Column of the values, from 1. */
  values: number;
  /** Where it stands: column from 1, pixels from its left edge, width. */
  place: [column: number, offset: number, width: number];
}

/** Their figures stand in the same rows at every refresh: variable sections come below them. */
function drawCharts(sheet: Sheet, rowOf: (name: string) => number): void {
  const [steps, months, weeks] = [rowOf('listed'), rowOf('months') + 1, rowOf('weeks') + 1];
  const drawings: Drawing[] = [
    { title: 'Steps', type: 'BAR', from: steps, rows: 5, values: 2, place: [1, 0, 360] },
    {
      title: 'Won-back revenue by month',
      type: 'COLUMN',
      from: months,
      rows: MONTHS,
      values: 5,
      place: [3, 0, 320],
    },
    {
      title: 'Why they left',
      type: 'BAR',
      from: rowOf('reasons'),
      rows: CHART_REASONS,
      values: 2,
      place: [6, 0, 330],
    },
    { title: 'Touches by week', type: 'COLUMN', from: weeks, rows: WEEKS, values: 2, place: [8, 120, 310] },
  ];
  for (const drawing of drawings) drawChart(sheet, drawing);
}

function drawChart(sheet: Sheet, { title, type, from, rows, values, place }: Drawing): void {
  const [column, offset, width] = place;
  const builder = type === 'BAR' ? sheet.newChart().asBarChart() : sheet.newChart().asColumnChart();
  const chart = builder
    .setTitle(title)
    .setColors([GREEN])
    .addRange(sheet.getRange(from, 1, rows, 1))
    .addRange(sheet.getRange(from, values, rows, 1))
    .setNumHeaders(0)
    .setOption('legend', 'none')
    .setOption('width', width)
    .setOption('height', 250)
    .setPosition(CHART_ROW, column, offset, 0)
    .build();
  sheet.insertChart(chart);
}
