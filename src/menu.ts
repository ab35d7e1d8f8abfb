// The menu of the sheet and what its items do.

import { SetUpProblem } from './domain/set-up-problem';
import { checkReplies, repliesText } from './workflows/check-replies';
import { checkSetUp, reportText } from './workflows/check-set-up';
import type { MailServices } from './workflows/mail-services';
import { refreshAll } from './workflows/refresh-metrics';
import type { Services } from './workflows/services';
import { sortLists } from './workflows/sort-lists';

type Ui = GoogleAppsScript.Base.Ui;
type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export function openMenu(ui: Ui): void {
  ui.createMenu('Rekindle')
    .addItem('Open', 'openSidebar')
    .addItem('Refresh lists and numbers', 'menuRefresh')
    .addItem('Sort by potential', 'menuSort')
    .addItem('Look for answers', 'menuAnswers')
    .addSeparator()
    .addItem('Check this set-up', 'menuCheck')
    .addItem('Help and privacy', 'menuHelp')
    .addToUi();
}

export function showSidebar(ui: Ui, html: GoogleAppsScript.HTML.HtmlService): void {
  ui.showSidebar(html.createHtmlOutputFromFile('Sidebar').setTitle('Rekindle'));
}

/** Refreshes with a word at the start and the headline at the end. Before the first list, the guided start opens. */
export function refresh(app: App, html: GoogleAppsScript.HTML.HtmlService, services: MailServices): void {
  if (!services.book.hasTab('dormant')) {
    showSidebar(app.getUi(), html);
    return;
  }
  const sheet = app.getActive();
  sheet.toast('Reading your sheet...', 'Rekindle', 30);
  telling(app, () => {
    const { messages } = refreshAll(services).built;
    sheet.toast(messages[0], 'Lists are up to date', 10);
  });
}

export function sort(app: App, services: Services): void {
  telling(app, () => {
    sortLists(services, { by: 'potential' });
    app.getActive().toast('Highest Market Potential first.', 'Sorted', 5);
  });
}

export function lookForAnswers(app: App, services: MailServices): void {
  const sheet = app.getActive();
  sheet.toast('Looking into your mailbox...', 'Rekindle', 30);
  telling(app, () => {
    sheet.toast(repliesText(checkReplies(services)), 'What came in', 10);
  });
}

export function check(app: App, services: Services): void {
  const ui = app.getUi();
  ui.alert('Check this set-up', reportText(checkSetUp(services)), ui.ButtonSet.OK);
}

const HELP = `Rekindle finds clients who have gone quiet and helps you win them back.

It reads your own tabs and never changes them. It writes only the tabs it made.
Your data stays in this sheet and in your Gmail. There is no server of ours.
No mail leaves unless you have seen who gets it and what it says.

Start: Rekindle > Open, then follow the steps.`;

export function help(app: App, { version }: Services): void {
  const ui = app.getUi();
  ui.alert(`Rekindle ${version}`, HELP, ui.ButtonSet.OK);
}

// What the set-up lacks is told in words; anything else is a bug and stays one.
function telling(app: App, work: () => void): void {
  try {
    work();
  } catch (problem) {
    if (!(problem instanceof SetUpProblem)) throw problem;
    const ui = app.getUi();
    ui.alert('Rekindle', problem.message, ui.ButtonSet.OK);
  }
}
