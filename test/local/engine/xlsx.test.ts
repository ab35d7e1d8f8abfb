// Saving as .xlsx and opening again.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { type FileError, readXlsx, writeXlsx } from '../../../local/engine';
import { richWorkbook, told } from './rich-workbook';

let bytes: Buffer;
let parts: (part: string) => Promise<string>;
beforeAll(async () => {
  bytes = await writeXlsx(richWorkbook());
  const zip = await JSZip.loadAsync(bytes);
  parts = (part) => zip.file(part)!.async('text');
});

describe.each(['en_US', 'de_DE'])('readXlsx(writeXlsx(workbook)) in %s', (locale) => {
  const before = told(richWorkbook(locale));
  let after: typeof before;
  let kept: string[];
  beforeAll(async () => {
    const read = await readXlsx(await writeXlsx(richWorkbook(locale)));
    after = told(read.workbook);
    kept = [...read.keptAsValues, ...read.leftOut];
  });
  it.each(Object.keys(before.sheets[0]) as (keyof (typeof before.sheets)[0])[])(
    'keeps %s of every tab',
    (what) => {
      expect(after.sheets.map((sheet) => sheet[what])).toEqual(before.sheets.map((sheet) => sheet[what]));
    },
  );
  it('keeps the names and reports nothing', () => {
    expect(after.names).toEqual(before.names);
    expect(kept).toEqual([]);
  });
});

describe('writeXlsx(workbook), read by others', () => {
  it('names the ranges in workbook.xml', async () => {
    const xml = await parts('xl/workbook.xml');
    expect(xml).toContain(`<definedName name="Prices">'Clients'!$C$2:$C$4</definedName>`);
    expect(xml).toContain(`hidden="1">'Clients'!$A$1:$E$4</definedName>`);
    expect(xml).toMatch(/<sheet name="Hidden"[^>]*state="hidden"/);
  });
  it('writes notes as comments with a box for each', async () => {
    const comments = await parts('xl/comments1.xml');
    expect(comments).toContain('ref="B1"');
    expect(comments).toContain('First line\nsecond &amp; &lt;last&gt;');
    expect(await parts('xl/drawings/vmlDrawing1.vml')).toContain('<x:Row>40</x:Row><x:Column>3</x:Column>');
    expect(await parts('xl/worksheets/sheet1.xml')).toMatch(/<legacyDrawing r:id="rId\d"\/>/);
  });
  it('writes dropdowns, strict ones with an error', async () => {
    const xml = await parts('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(
      /<dataValidation type="list"[^>]*showErrorMessage="1"[^>]*prompt="Pick one"[^>]*sqref="G2:G1000"><formula1>&quot;We forgot them,They moved&quot;<\/formula1>/,
    );
    expect(xml).toContain('<formula1>&apos;My tab&apos;!$A$1:$A$10</formula1>'.replace(/&apos;/g, "'"));
  });
  it('writes the filter, the frozen panes and the widths', async () => {
    const xml = await parts('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<autoFilter ref="A1:E4"/>');
    expect(xml).toContain('xSplit="1" ySplit="1" topLeftCell="B2"');
    expect(xml).toContain('<col min="1" max="1" width="25.0000"');
  });
  it('writes what Excel cannot compute as Google does, with its value', async () => {
    expect(await parts('xl/worksheets/sheet1.xml')).toContain(
      '__xludf.DUMMYFUNCTION(&quot;SORT(C2:C4,1,FALSE)&quot;),1234.5)',
    );
  });
});

describe('readXlsx(bytes) of what is no workbook', () => {
  const cases: [string, Buffer, FileError['code']][] = [
    ['an empty file', Buffer.alloc(0), 'EMPTY'],
    ['text', Buffer.from('Name,Email\n'), 'NOT_A_WORKBOOK'],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'OLD_FORMAT'],
    ['half a zip', Buffer.from('504b030414000600', 'hex'), 'BROKEN'],
  ];
  it.each(cases)('%s is refused with a sentence', async (_, content, code) => {
    await expect(readXlsx(content)).rejects.toMatchObject({ code, name: 'FileError' });
  });
  it('a zip without workbook is refused', async () => {
    const zip = new JSZip();
    zip.file('a.txt', 'x');
    const content = await zip.generateAsync({ type: 'nodebuffer' });
    await expect(readXlsx(content)).rejects.toMatchObject({ code: 'NOT_A_WORKBOOK' });
  });
});

function soffice(): string | undefined {
  try {
    return execFileSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

describe('the saved file in LibreOffice', () => {
  it('shows the same values', () => {
    const program = soffice();
    if (!program) {
      console.warn('LibreOffice (soffice) is not installed: the saved file was not opened with it.');
      return;
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'rekindle-'));
    try {
      writeFileSync(path.join(folder, 'book.xlsx'), bytes);
      execFileSync(
        program,
        [
          '--headless',
          `-env:UserInstallation=file://${folder}/profile`,
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false',
          '--outdir',
          folder,
          path.join(folder, 'book.xlsx'),
        ],
        { stdio: 'ignore' },
      );
      const lines = readFileSync(path.join(folder, 'book.csv'), 'utf8').split('\n');
      expect(lines[0]).toMatch(/^Client,Since,Revenue,Won,Code/);
      expect(lines[1]).toContain('"Åse & <Co> ""x""",2026-01-05,1234.5,TRUE,007');
      expect(lines.find((line) => line.startsWith('1231.756'))).toMatch(
        /^1231\.756,1,yes; no,1234\.5,#DIV\/0!/,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
