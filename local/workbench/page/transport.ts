// The engine's messages to and from the other holders of the workbook.

import type { LiveMessage } from '../../engine';
import type { Connection } from './connection';

type Listener = (message: LiveMessage) => void;

/** The engine's TransportService over our connection. */
export function liveTransport(connection: Connection) {
  const listeners = new Map<string, Listener>();
  let isListening = false;
  const listen = () => {
    isListening = true;
    connection.on('live', ({ message }) => {
      for (const take of [...listeners.values()]) take(message);
    });
  };
  return {
    async sendMessage(message: LiveMessage) {
      await connection.post('/live', { message });
    },
    onNewMessage(id: string, take: Listener) {
      listeners.set(id, take);
      if (!isListening) listen();
    },
    leave: (id: string) => void listeners.delete(id),
  };
}
