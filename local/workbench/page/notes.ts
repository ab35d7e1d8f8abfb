// Notes on cells: a corner in the cell, the text when the pointer rests on it.

import { registries, UIPlugin } from '@odoo/o-spreadsheet';
import { Component, xml } from '@odoo/owl';

type Notes = Record<string, Record<string, string>>;
interface Getters {
  getRekindleExtras(): { notes: Notes };
  getActiveSheetId(): string;
  getVisibleRect(zone: object): { x: number; y: number; width: number; height: number };
}
interface Position {
  sheetId: string;
  col: number;
  row: number;
}

const CORNER = 7;

class NoteCorners extends UIPlugin {
  static override layers = ['Highlights'] as never;

  override drawLayer({ ctx }: { ctx: CanvasRenderingContext2D }): void {
    const getters = this.getters as unknown as Getters;
    const notes = getters.getRekindleExtras().notes[getters.getActiveSheetId()] ?? {};
    ctx.fillStyle = '#ea8600';
    for (const key of Object.keys(notes)) {
      const [col, row] = key.split(',').map(Number);
      const { x, y, width, height } = getters.getVisibleRect({
        left: col,
        right: col,
        top: row,
        bottom: row,
      });
      if (width && height) corner(ctx, x + width, y);
    }
  }
}

function corner(ctx: CanvasRenderingContext2D, right: number, top: number): void {
  ctx.beginPath();
  ctx.moveTo(right - CORNER, top);
  ctx.lineTo(right, top);
  ctx.lineTo(right, top + CORNER);
  ctx.fill();
}

class NoteTip extends Component {
  static override template = xml`<div class="note" t-out="props.text"/>`;
  static override props = ['*'];
  static maxSize = { maxHeight: 400 };
}

/** Makes the engine draw notes; before the model is made. */
export function registerNotes(): void {
  registries.featurePluginRegistry.add('rekindle_note_corners', NoteCorners as never);
  registries.cellPopoverRegistry.add('RekindleNote', {
    onHover({ sheetId, col, row }: Position, getters: Getters) {
      const text = getters.getRekindleExtras().notes[sheetId]?.[`${col},${row}`];
      return text
        ? { isOpen: true, props: { text }, Component: NoteTip, cellCorner: 'top-right' }
        : { isOpen: false };
    },
  } as never);
}
