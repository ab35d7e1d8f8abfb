// Google's words for what a spreadsheet call refuses, in the two languages the stand-in speaks. {name} is filled in.
// The English texts are those met in the field where one is known; the German ones are our rendering.
import type { MessageTable } from './message-table';

/** Texts of the spreadsheet services by key, for `execution.error`. */
export const spreadsheetMessages: MessageTable = {
  NOT_PROVIDED: { en: '{member} is not provided locally', de: '{member} wird lokal nicht nachgebildet' },
  ENGINE_REFUSES: { en: 'Not provided locally: {reason}', de: 'Wird lokal nicht nachgebildet: {reason}' },
  SIGNATURE: {
    en: "The parameters ({parameters}) don't match the method signature for {member}.",
    de: 'Die Parameter ({parameters}) stimmen nicht mit der Methodensignatur für {member} überein.',
  },
  NO_UI: {
    en: 'Cannot call SpreadsheetApp.getUi() from this context.',
    de: 'SpreadsheetApp.getUi() kann in diesem Kontext nicht aufgerufen werden.',
  },
  ROWS_DIFFER: {
    en: 'The number of rows in the data does not match the number of rows in the range. The data has {data} but the range has {range}.',
    de: 'Die Anzahl der Zeilen in den Daten entspricht nicht der Anzahl der Zeilen im Bereich. Die Daten haben {data}, der Bereich hat {range}.',
  },
  COLUMNS_DIFFER: {
    en: 'The number of columns in the data does not match the number of columns in the range. The data has {data} but the range has {range}.',
    de: 'Die Anzahl der Spalten in den Daten entspricht nicht der Anzahl der Spalten im Bereich. Die Daten haben {data}, der Bereich hat {range}.',
  },
  NO_ROWS: {
    en: 'The number of rows in the range must be at least 1.',
    de: 'Die Anzahl der Zeilen im Bereich muss mindestens 1 sein.',
  },
  NO_COLUMNS: {
    en: 'The number of columns in the range must be at least 1.',
    de: 'Die Anzahl der Spalten im Bereich muss mindestens 1 sein.',
  },
  ROW_TOO_SMALL: {
    en: 'The starting row of the range is too small.',
    de: 'Die erste Zeile des Bereichs ist zu klein.',
  },
  COLUMN_TOO_SMALL: {
    en: 'The starting column of the range is too small.',
    de: 'Die erste Spalte des Bereichs ist zu klein.',
  },
  OUTSIDE_SHEET: {
    en: 'The coordinates of the range are outside the dimensions of the sheet.',
    de: 'Die Koordinaten des Bereichs liegen außerhalb der Abmessungen des Tabellenblatts.',
  },
  OUTSIDE_RANGE: {
    en: 'Cell reference out of range',
    de: 'Zellbezug außerhalb des Bereichs',
  },
  RANGE_NOT_FOUND: { en: 'Range not found', de: 'Bereich nicht gefunden' },
  ROWS_OUT_OF_BOUNDS: {
    en: 'Those rows are out of bounds.',
    de: 'Diese Zeilen liegen außerhalb des gültigen Bereichs.',
  },
  COLUMNS_OUT_OF_BOUNDS: {
    en: 'Those columns are out of bounds.',
    de: 'Diese Spalten liegen außerhalb des gültigen Bereichs.',
  },
  ALL_ROWS_DELETED: {
    en: 'Sorry, it is not possible to delete all non-frozen rows.',
    de: 'Es ist leider nicht möglich, alle nicht fixierten Zeilen zu löschen.',
  },
  ALL_COLUMNS_DELETED: {
    en: 'Sorry, it is not possible to delete all non-frozen columns.',
    de: 'Es ist leider nicht möglich, alle nicht fixierten Spalten zu löschen.',
  },
  ALL_ROWS_FROZEN: {
    en: "You can't freeze all visible rows on the sheet.",
    de: 'Sie können nicht alle sichtbaren Zeilen des Tabellenblatts fixieren.',
  },
  ALL_COLUMNS_FROZEN: {
    en: "You can't freeze all visible columns on the sheet.",
    de: 'Sie können nicht alle sichtbaren Spalten des Tabellenblatts fixieren.',
  },
  CELL_TOO_LONG: {
    en: 'Your input contains more than the maximum of 50000 characters in a single cell.',
    de: 'Ihre Eingabe enthält mehr als die maximal zulässigen 50000 Zeichen in einer einzelnen Zelle.',
  },
  TOO_MANY_CELLS: {
    en: 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    de: 'Durch diese Aktion würde die Anzahl der Zellen in der Tabelle das Limit von 10000000 Zellen überschreiten.',
  },
  INVALID_DATA: {
    en: 'The data you entered in cell {cell} violates the data validation rules set on this cell.',
    de: 'Die Daten, die Sie in Zelle {cell} eingegeben haben, verstoßen gegen die für diese Zelle festgelegten Datenvalidierungsregeln.',
  },
  SHEET_EXISTS: {
    en: 'A sheet with the name "{name}" already exists. Please enter another name.',
    de: 'Ein Tabellenblatt mit dem Namen "{name}" ist bereits vorhanden. Geben Sie einen anderen Namen ein.',
  },
  SHEET_NAME_EMPTY: {
    en: 'The sheet name cannot be empty.',
    de: 'Der Name des Tabellenblatts darf nicht leer sein.',
  },
  SHEET_NAME_TOO_LONG: {
    en: 'The sheet name cannot be greater than 100 characters.',
    de: 'Der Name des Tabellenblatts darf nicht länger als 100 Zeichen sein.',
  },
  SHEET_GONE: { en: 'Sheet {id} not found', de: 'Tabellenblatt {id} nicht gefunden' },
  LAST_VISIBLE_DELETED: {
    en: "You can't remove all the visible sheets in a document.",
    de: 'Sie können nicht alle sichtbaren Tabellenblätter eines Dokuments entfernen.',
  },
  LAST_VISIBLE_HIDDEN: {
    en: "You can't hide all the sheets in a document.",
    de: 'Sie können nicht alle Tabellenblätter eines Dokuments ausblenden.',
  },
  BAD_RANGE_NAME: {
    en: 'The name "{name}" is not a valid name for a range.',
    de: 'Der Name "{name}" ist kein gültiger Name für einen Bereich.',
  },
  RANGE_NAME_GONE: {
    en: 'The named range "{name}" does not exist.',
    de: 'Der benannte Bereich "{name}" ist nicht vorhanden.',
  },
  MERGE_IN_THE_WAY: {
    en: 'You must select all cells in a merged range to merge or unmerge them.',
    de: 'Sie müssen alle Zellen in einem verbundenen Bereich auswählen, um sie zu verbinden oder die Verbindung aufzuheben.',
  },
  FILTER_EXISTS: {
    en: "You can't create a filter in a sheet that already has a filter.",
    de: 'Sie können keinen Filter in einem Tabellenblatt erstellen, das bereits einen Filter hat.',
  },
  OTHER_SHEET_IN_RULE: {
    en: 'Conditional format rule cannot reference a different sheet.',
    de: 'Die Regel für die bedingte Formatierung darf sich nicht auf ein anderes Tabellenblatt beziehen.',
  },
  RULE_INCOMPLETE: {
    en: 'The conditional format rule must have a condition and at least one range.',
    de: 'Die Regel für die bedingte Formatierung muss eine Bedingung und mindestens einen Bereich haben.',
  },
  RULE_LIST_EMPTY: {
    en: 'The list of items for the data validation rule must have between 1 and 500 items.',
    de: 'Die Liste der Elemente für die Datenvalidierungsregel muss zwischen 1 und 500 Elemente enthalten.',
  },
  CRITERIA_MISSING: {
    en: 'The data validation rule must have a criteria.',
    de: 'Die Datenvalidierungsregel muss ein Kriterium haben.',
  },
  OUTSIDE_SORT: {
    en: 'Cannot sort by column {column}: it is outside of the sort range.',
    de: 'Nach Spalte {column} kann nicht sortiert werden: Sie liegt außerhalb des Sortierbereichs.',
  },
  GROUP_MISSING: {
    en: 'A group does not exist at index {index} with a depth of {depth}.',
    de: 'Bei Index {index} mit Tiefe {depth} ist keine Gruppe vorhanden.',
  },
  CHART_UNFINISHED: {
    en: 'Unexpected error while getting the method or property {member} on object SpreadsheetApp.EmbeddedChartBuilder.',
    de: 'Unerwarteter Fehler beim Abrufen der Methode oder Eigenschaft {member} für das Objekt SpreadsheetApp.EmbeddedChartBuilder.',
  },
  CHART_GONE: {
    en: 'The chart was not found on the sheet.',
    de: 'Das Diagramm wurde im Blatt nicht gefunden.',
  },
  OTHER_SHEET: {
    en: 'The range does not belong to this sheet.',
    de: 'Der Bereich gehört nicht zu diesem Tabellenblatt.',
  },
  FILE_MISSING: {
    en: 'No HTML file named {name} was found.',
    de: 'Es wurde keine HTML-Datei mit dem Namen {name} gefunden.',
  },
};
