// SpreadsheetApp, HtmlService and Charts of one run: where the objects of the spreadsheet side are put together.
import type { Execution } from '../../runtime/execution-types';
import { createCharts } from '../charts';
import { createHtmlService } from '../html';
import { provide } from '../strict';
import { createUi } from '../ui';
import { newConditionalFormatRule } from './conditional-format';
import { newDataValidation } from './data-validation';
import { chartEnums, type SpreadsheetEnums, spreadsheetEnums } from './enums';
import { type Host, reach } from './host';
import { createRange } from './range';
import { createSheet } from './sheet';
import { SPREADSHEET_APP } from './signatures/spreadsheet';
import { createSpreadsheet } from './spreadsheet';
import { spreadsheetSelecting } from './spreadsheet-selecting';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type AppMembers = Pick<
  App,
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getCurrentCell'
  | 'getSelection'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'setActiveRange'
  | 'setActiveSheet'
  | 'setCurrentCell'
> &
  SpreadsheetEnums;

interface SpreadsheetServices {
  SpreadsheetApp: App;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  Charts: GoogleAppsScript.Charts.Charts;
}

/** The services of the spreadsheet side for one run. */
export function createSpreadsheetServices(execution: Execution): SpreadsheetServices {
  const host = createHost(execution);
  return {
    SpreadsheetApp: createApp(host),
    HtmlService: createHtmlService(execution),
    Charts: createCharts(execution, host.chartEnums),
  };
}

function createHost(execution: Execution): Host {
  const host: Host = {
    execution,
    workbook: execution.workbook,
    enums: spreadsheetEnums(execution),
    chartEnums: chartEnums(execution),
    ...reach(execution),
    spreadsheet: () => createSpreadsheet(host),
    sheet: (id) => createSheet(host, id),
    range: (place) => createRange(host, place),
  };
  return host;
}

function createApp(host: Host): App {
  const { execution } = host;
  const selecting = spreadsheetSelecting(host);
  let ui: GoogleAppsScript.Base.Ui | undefined;
  const members: AppMembers = {
    ...host.enums,
    flush: () => host.read(() => undefined),
    getActive: host.spreadsheet,
    getActiveRange: selecting.getActiveRange as App['getActiveRange'],
    getActiveSheet: selecting.getActiveSheet,
    getActiveSpreadsheet: host.spreadsheet,
    getCurrentCell: selecting.getCurrentCell as App['getCurrentCell'],
    getSelection: selecting.getSelection,
    getUi: () => {
      if (!execution.hasUi) throw execution.error('NO_UI');
      // One Ui per run: its buttons are compared by identity.
      ui ??= createUi(execution);
      return ui;
    },
    newConditionalFormatRule: () => newConditionalFormatRule(host),
    newDataValidation: () => newDataValidation(host),
    setActiveRange: selecting.setActiveRange,
    setActiveSheet: selecting.setActiveSheet,
    setCurrentCell: selecting.setCurrentCell,
  };
  return provide(execution, SPREADSHEET_APP, members) as unknown as App;
}
