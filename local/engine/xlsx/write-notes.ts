// Notes of one tab as comments of an .xlsx file, with the drawing that Excel and LibreOffice need to show them.

import { helpers } from '@odoo/o-spreadsheet';
import { escapeXml } from './xml';

export interface Note {
  row: number;
  col: number;
  text: string;
}

/** xl/commentsN.xml */
export function commentsXml(notes: Note[]): string {
  const items = notes.map(
    ({ row, col, text }) =>
      `<comment ref="${helpers.toXC(col, row)}" authorId="0"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList>${items.join('')}</commentList></comments>`;
}

/** xl/drawings/vmlDrawingN.vml: a hidden yellow box for each note. */
export function vmlXml(notes: Note[]): string {
  const shapes = notes.map(({ row, col }, i) => {
    const anchor = [col + 1, 15, row, 2, col + 3, 15, row + 4, 4].join(', ');
    return `<v:shape id="_x0000_s${1025 + i}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:1pt;width:150pt;height:60pt;z-index:${i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
