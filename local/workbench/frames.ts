// The script's own pages (sidebar, dialogs), kept until they are replaced. They are served from an address of their
// own, so that they cannot reach into the page around them, as at Google.

import { randomUUID } from 'node:crypto';
import type { Framed } from './protocol';

export type FrameKind = 'sidebar' | 'dialog';

export interface Frames {
  /** The address they are served from; set once the server listens. */
  origin: string;
  add(page: string, kind: FrameKind, title: string, html: string): Framed;
  /** The document of a frame with google.script in it, or undefined when it is gone. */
  document(id: string): string | undefined;
  forget(page: string): void;
}

interface Frame {
  page: string;
  kind: FrameKind;
  html: string;
}

/** Frames whose documents offer the given functions. */
export function createFrames(callable: () => string[]): Frames {
  const kept = new Map<string, Frame>();
  const drop = (page: string, kind?: FrameKind) => {
    for (const [id, frame] of kept)
      if (frame.page === page && (kind ?? frame.kind) === frame.kind) kept.delete(id);
  };
  const frames: Frames = {
    origin: '',
    add(page, kind, title, html) {
      drop(page, kind);
      const id = randomUUID();
      kept.set(id, { page, kind, html });
      return { url: `${frames.origin}/frame/${id}`, title };
    },
    document(id) {
      const frame = kept.get(id);
      return frame && withGoogle(frame.html, frame.kind, callable());
    },
    forget: drop,
  };
  return frames;
}

// First in the head, before any script of the page's own; after the doctype in any case.
function withGoogle(html: string, kind: FrameKind, names: string[]): string {
  const set = `<script src="/frame.js" data-kind="${kind}" data-functions="${names.join(' ')}"></script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return html.slice(0, at) + set + html.slice(at);
}
