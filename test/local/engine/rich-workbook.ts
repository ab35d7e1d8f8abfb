// A workbook with one of everything, for the round trips.
import { newWorkbook } from '../../../local/engine';

export const zone = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

export function richWorkbook(locale = 'en_US') {
  const book = newWorkbook({ locale, timeZone: 'Europe/Berlin', sheets: ['Clients', 'My tab', 'Hidden'] });
  const [first, second, third] = book.sheets().map(({ id }) => id);
  book.typeCells(first, zone(0, 0, 0, 4), [['Client', 'Since', 'Revenue', 'Won', 'Code']]);
  book.setCells(first, zone(1, 0, 3, 4), [
    [
      { value: 'Åse & <Co> "x"' },
      { value: 46027, format: 'yyyy-mm-dd' },
      { value: 1234.5, format: '$#,##0.00' },
      { value: true },
      { value: '007' },
    ],
    [
      { value: '=not a formula' },
      { value: 46027.25, format: 'M/d/yyyy H:mm:ss' },
      { value: 0.256, format: '0.0%' },
      { value: false },
      { value: '1/5/2026' },
    ],
    [
      { value: 'line\nbreak' },
      { value: 1.5, format: '[h]:mm:ss' },
      { value: -3, format: '[Red]0.0;(0)' },
      null,
      { value: "'quoted" },
    ],
  ]);
  book.setCells(first, zone(5, 0, 5, 4), [
    [
      { formula: '=SUM(C2:C)' },
      { formula: '=COUNTIF(A2:A4;"*x*")' },
      { formula: '=IF(D2;"yes; no";1/2)' },
      { formula: '=MAXIFS(C2:C4;D2:D4;TRUE)' },
      { formula: '=1/0' },
    ],
  ]);
  book.setCells(first, zone(8, 0), [[{ formula: '=SORT(C2:C4;1;FALSE)' }]]);
  book.setCells(second, zone(0, 0), [[{ formula: '=Clients!C2*2' }]]);
  book.setStyles(first, zone(0, 0, 0, 4), {
    bold: true,
    background: '#eeeeff',
    fontColor: '#112233',
    align: 'center',
    wrap: 'wrap',
    fontSize: 12,
    italic: true,
  });
  book.setNotes(first, zone(0, 1), [['First line\nsecond & <last>']]);
  book.setNotes(first, zone(40, 3), [['Far below']]);
  book.setValidations(first, zone(1, 6, 999, 6), {
    criteria: 'VALUE_IN_LIST',
    values: ['We forgot them', 'They moved'],
    allowInvalid: false,
    showDropdown: true,
    helpText: 'Pick one',
  });
  book.setValidations(first, zone(1, 7, 20, 7), {
    criteria: 'VALUE_IN_LIST',
    values: ['With, comma', 'Plain'],
    allowInvalid: true,
    showDropdown: true,
    helpText: null,
  });
  book.setValidations(first, zone(1, 8, 20, 8), {
    criteria: 'VALUE_IN_RANGE',
    values: [],
    source: { sheetId: second, zone: zone(0, 0, 9, 0) },
    allowInvalid: true,
    showDropdown: true,
    helpText: null,
  });
  book.setValidations(first, zone(1, 3, 3, 3), {
    criteria: 'CHECKBOX',
    values: [],
    allowInvalid: true,
    showDropdown: true,
    helpText: null,
  });
  book.setValidations(first, zone(1, 2, 3, 2), {
    criteria: 'NUMBER_BETWEEN',
    values: [-10, 5000],
    allowInvalid: false,
    showDropdown: true,
    helpText: null,
  });
  book.setConditionalFormats(first, [
    {
      zones: [zone(1, 0, 99, 4)],
      criteria: 'TEXT_EQUAL_TO',
      values: ['Won'],
      style: { background: '#00ff00' },
    },
    {
      zones: [zone(1, 2, 99, 2)],
      criteria: 'NUMBER_GREATER_THAN',
      values: [1000],
      style: { bold: true, fontColor: '#ff0000' },
    },
    { zones: [zone(1, 0, 99, 0)], criteria: 'TEXT_CONTAINS', values: ['Åse'], style: { italic: true } },
    {
      zones: [zone(1, 0, 99, 4)],
      criteria: 'CUSTOM_FORMULA',
      values: ['=$C2>10'],
      style: { background: '#cccccc' },
    },
    { zones: [zone(1, 1, 99, 1)], criteria: 'DATE_BEFORE', values: [46027], style: { strikethrough: true } },
  ]);
  book.freeze(first, 1, 1);
  book.setColumnWidth(first, 0, 2, 180);
  book.setRowHeight(first, 0, 1, 40);
  book.setHidden(first, 'columns', 4, 1, true);
  book.setHidden(first, 'rows', 30, 2, true);
  book.group(first, 'columns', 10, 3, false);
  book.merge(second, zone(3, 0, 3, 2));
  book.setFilter(first, zone(0, 0, 3, 4));
  book.setTabColor(first, '#ff9900');
  book.setName('Prices', { sheetId: first, zone: zone(1, 2, 3, 2) });
  book.setProtections(first, [
    { id: 'p1', zone: zone(0, 0, 0, 4), description: 'Header', warningOnly: true },
  ]);
  book.setProtections(second, [{ id: 'p2', description: 'All', warningOnly: false }]);
  book.setCharts(second, [
    {
      id: 1,
      type: 'COLUMN',
      ranges: [{ sheetId: first, zone: zone(0, 1, 3, 2) }],
      headers: 1,
      anchor: { row: 5, column: 1, x: 10, y: 5 },
      width: 400,
      height: 250,
      options: { title: 'By & month', legend: 'none' },
    },
    {
      id: 2,
      type: 'PIE',
      ranges: [{ sheetId: first, zone: zone(0, 1, 3, 2) }],
      headers: 1,
      anchor: { row: 20, column: 1, x: 0, y: 0 },
      width: 300,
      height: 200,
      options: { title: 'Pie', legend: 'right' },
    },
  ]);
  book.setSheetHidden(third, true);
  return book;
}

/** Everything the interface tells about a workbook, to compare two of them. */
export function told(book: ReturnType<typeof newWorkbook>) {
  return {
    names: book.names(),
    sheets: book.sheets().map((sheet) => {
      const { id } = sheet;
      const all = zone(0, 0, 45, 13);
      return {
        sheet,
        extent: book.extent(id),
        values: book.values(id, all),
        display: book.display(id, all),
        formulas: book.formulas(id, all),
        formats: book.formats(id, all),
        styles: book.styles(id, all),
        notes: book.notes(id, all),
        validations: book.validations(id, zone(0, 0, sheet.rows - 1, 13)),
        conditional: book.conditionalFormats(id),
        filter: book.filter(id),
        protections: book.protections(id),
        charts: book.charts(id),
        merges: book.merges(id),
        hiddenColumns: book.hidden(id, 'columns'),
        hiddenRows: book.hidden(id, 'rows'),
        groups: book.groups(id, 'columns'),
        widths: Array.from({ length: 14 }, (_, c) => book.columnWidth(id, c)),
        height: book.rowHeight(id, 0),
      };
    }),
  };
}
