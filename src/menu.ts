// The menu of the sheet.

export function openMenu(ui: GoogleAppsScript.Base.Ui): void {
  ui.createMenu('Rekindle')
    .addItem('Open', 'openSidebar')
    .addItem('Refresh lists and numbers', 'menuRefresh')
    .addItem('Sort by potential', 'menuSort')
    .addSeparator()
    .addItem('Check this set-up', 'menuCheck')
    .addItem('Help and privacy', 'menuHelp')
    .addToUi();
}
