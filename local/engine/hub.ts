// The meeting point of a live workbook: takes a revision only when it is based on the newest one, and passes it on.
// The others rebase theirs and send again; this is the engine's own collaborative protocol.

import type { Model } from '@odoo/o-spreadsheet';
import { quietly } from './quietly';

/** A message of the engine's protocol. */
export interface LiveMessage {
  type: string;
  serverRevisionId?: string;
  nextRevisionId?: string;
  [key: string]: unknown;
}

export interface LivePort {
  /** What the page opens its model with, and the messages since. */
  data: unknown;
  messages: LiveMessage[];
  /** Takes a message from the page; false when the page must first catch up. */
  receive(message: LiveMessage): boolean;
  leave(): void;
}

export interface Hub {
  transport: {
    sendMessage(message: LiveMessage): Promise<void>;
    onNewMessage(id: string, callback: (message: LiveMessage) => void): void;
    leave(id: string): void;
  } & never;
  bind(model: Model, changed: () => void): void;
  join(send: (message: LiveMessage) => void): LivePort;
}

const REVISIONS = ['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE'];

export function makeHub(): Hub {
  const listeners = new Map<string, (message: LiveMessage) => void>();
  const pages = new Set<(message: LiveMessage) => void>();
  let revision: string | undefined;
  let model: Model;
  let changed = () => {};
  const post = (message: LiveMessage): boolean => {
    if (message.type === 'SNAPSHOT') return false;
    if (REVISIONS.includes(message.type)) {
      if (revision !== undefined && message.serverRevisionId !== revision) return false;
      revision = message.nextRevisionId;
      changed();
    }
    for (const listen of [...listeners.values()]) listen(message);
    for (const send of [...pages]) send(message);
    return true;
  };
  return {
    transport: {
      async sendMessage(message: LiveMessage) {
        post(message);
      },
      onNewMessage: (id: string, callback: (message: LiveMessage) => void) => listeners.set(id, callback),
      leave: (id: string) => listeners.delete(id),
    } as never,
    bind(opened, onChange) {
      model = opened;
      changed = onChange;
    },
    join(send) {
      const data = JSON.parse(JSON.stringify(model._exportData(false)));
      revision = data.revisionId;
      pages.add(send);
      return {
        data,
        messages: [],
        receive: (message) => quietly(() => post(message)),
        leave: () => void pages.delete(send),
      };
    },
  };
}
