// Tables of mails: one a line, cells between ' | ', a line break of the mail written as \n.

export function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.trim().replace(/\\n/g, '\n')));
}
