// One open page: where its events go, what it has selected, and the questions it was asked.

import { randomUUID } from 'node:crypto';
import type { LivePort } from '../engine';
import type { Menu, UiPort } from '../runtime/execution-types';
import type { PatientUiPort } from '../runtime/waiting';
import type { Selection } from '../runtime/world-types';
import type { Frames } from './frames';
import type { ServerEvent } from './protocol';

type Answer = ReturnType<UiPort['ask']>;

export interface Page {
  readonly id: string;
  readonly port: LivePort;
  selection: Selection | null;
  send(event: ServerEvent): void;
  /** The page as a script in a thread of its own sees it: it waits for answers. */
  ui(frames: Frames): PatientUiPort;
  /** The page as a trigger in this thread sees it: a question is closed at once, since nothing here may wait. */
  impatientUi(frames: Frames): UiPort;
  answer(id: number, answer: Answer): void;
  leave(): void;
}

const CLOSED: Answer = { button: 'CLOSE', text: '' };

/** A page just opened. */
export function createPage(send: (event: ServerEvent) => void, port: LivePort): Page {
  const id = randomUUID();
  const menus: Menu[] = [];
  const asked = questions(send);
  return {
    id,
    port,
    selection: null,
    send,
    ui: (frames) => ({ ...shownOn(id, send, menus, frames), ask: asked.ask }),
    impatientUi: (frames) => ({ ...shownOn(id, send, menus, frames), ask: () => CLOSED }),
    answer: asked.answer,
    leave() {
      port.leave();
      asked.leave();
    },
  };
}

function shownOn(page: string, send: Page['send'], menus: Menu[], frames: Frames): Omit<UiPort, 'ask'> {
  return {
    // Only one menu of a name can exist: a later one takes its place.
    setMenu(menu) {
      const at = menus.findIndex(({ name }) => name === menu.name);
      menus.splice(at < 0 ? menus.length : at, 1, menu);
      send({ kind: 'menus', menus });
    },
    showSidebar: ({ title, html }) =>
      send({ kind: 'sidebar', frame: frames.add(page, 'sidebar', title, html) }),
    showDialog: ({ title, html, width, height, modal }) =>
      send({ kind: 'dialog', frame: frames.add(page, 'dialog', title, html), width, height, modal }),
    toast: (message, title, seconds) => send({ kind: 'toast', message, title, seconds }),
  };
}

function questions(send: Page['send']) {
  const waiting = new Map<number, (answer: Answer) => void>();
  let asked = 0;
  let gone = false;
  return {
    ask(question: Parameters<PatientUiPort['ask']>[0]): Answer | Promise<Answer> {
      if (gone) return CLOSED;
      const id = ++asked;
      send({ kind: 'ask', question: { id, ...question } });
      return new Promise((resolve) => waiting.set(id, resolve));
    },
    answer(id: number, answer: Answer) {
      waiting.get(id)?.(answer);
      waiting.delete(id);
    },
    leave() {
      gone = true;
      for (const resolve of waiting.values()) resolve(CLOSED);
      waiting.clear();
    },
  };
}
