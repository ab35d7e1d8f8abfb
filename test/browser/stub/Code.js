// A small script for the workbench's own tests: a menu, a sidebar, dialogs, questions, edits.
// biome-ignore-all lint/correctness/noUnusedVariables: called by name.

function onOpen(event) {
  SpreadsheetApp.getUi()
    .createMenu('Stub')
    .addItem('Open', 'openSidebar')
    .addItem('Ask', 'askName')
    .addSeparator()
    .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Go to the second tab', 'goToSecond'))
    .addItem('Dialog', 'openDialog')
    .addItem('Fail', 'fail')
    .addItem('Toast', 'toastIt')
    .addItem('Every day', 'everyDay')
    .addItem(`Opened in ${event.authMode}`, 'toastIt')
    .addToUi();
}

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Stub sidebar'),
  );
}

function openDialog() {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setWidth(320).setHeight(240);
  SpreadsheetApp.getUi().showModalDialog(page, 'Stub dialog');
}

function askName() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Who', 'What is your name?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() !== ui.Button.OK) return;
  const sure = ui.alert('Sure', `Write "${answer.getResponseText()}"?`, ui.ButtonSet.YES_NO);
  if (sure === ui.Button.YES) put('A5', answer.getResponseText());
}

function goToSecond() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Second');
  sheet.getRange('B3').activate();
}

function fail() {
  throw new Error('The list is not there yet. Build it first.');
}

function toastIt() {
  SpreadsheetApp.getActive().toast('All is well.', 'Done', 20);
}

function everyDay() {
  ScriptApp.newTrigger('countDay').timeBased().everyDays(1).atHour(6).create();
}

function countDay() {
  const cell = SpreadsheetApp.getActive().getSheetByName('First').getRange('C1');
  cell.setValue(Number(cell.getValue()) + 1);
}

function onEdit(event) {
  if (event.range.getA1Notation() === 'D1') return;
  put('D1', `${event.range.getA1Notation()}: ${event.oldValue || 'nothing'} > ${event.value}`);
}

function put(cell, value) {
  SpreadsheetApp.getActive().getSheetByName('First').getRange(cell).setValue(value);
}

function whatIsSelected() {
  return SpreadsheetApp.getActiveRange().getA1Notation();
}

function echo(value) {
  return value;
}

function today() {
  return { day: new Date() };
}

function secret_() {
  return 'never';
}

const seen = [];

function countInThisRun() {
  seen.push(1);
  return seen.length;
}
