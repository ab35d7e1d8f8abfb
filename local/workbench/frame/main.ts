// google.script in the script's own pages: calls of the script's functions, and the little a page may do to its host.

import { crossArguments } from '../../runtime/bridge';
import type { FromFrame, ToFrame } from './messages';

type Handler = ((answer: unknown, userObject?: unknown) => void) | null | undefined;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

interface Call {
  message: Extract<FromFrame, { kind: 'run' }>;
  handlers: Handlers;
}

/** More wait until one of these has ended. */
const MOST_IN_FLIGHT = 10;

const { functions, kind } = (document.currentScript as HTMLScriptElement).dataset;
const names = functions!.split(' ').filter(Boolean);
const tell = (message: FromFrame) => parent.postMessage(message, '*');

const inFlight = new Map<number, Handlers>();
const queue: Call[] = [];
let calls = 0;

function next(): void {
  while (inFlight.size < MOST_IN_FLIGHT && queue.length > 0) {
    const { message, handlers } = queue.shift()!;
    inFlight.set(message.id, handlers);
    tell(message);
  }
}

function runner(handlers: Handlers): Record<string, unknown> {
  const call =
    (name: string) =>
    (...args: unknown[]) => {
      const crossed = crossArguments(args);
      queue.push({ message: { kind: 'run', id: ++calls, name, args: crossed }, handlers });
      next();
    };
  return {
    ...Object.fromEntries(names.map((name) => [name, call(name)])),
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
}

function settle({ id, ok, value, error }: ToFrame): void {
  const handlers = inFlight.get(id);
  if (!handlers) return;
  inFlight.delete(id);
  next();
  const { success, failure, userObject } = handlers;
  if (ok) success?.(value, userObject);
  else if (failure) failure(Object.assign(new Error(error), { name: 'ScriptError' }), userObject);
  // null silences an error, no handler at all leaves it to the console.
  else if (failure === undefined) console.error(`Uncaught ScriptError: ${error}`);
}

window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source === parent) settle(data);
});

const resize = (dimension: 'width' | 'height') => (pixels: number) => {
  if (kind === 'dialog') tell({ kind: dimension, pixels });
};

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: {
        close: () => tell({ kind: 'close' }),
        editor: { focus: () => tell({ kind: 'focus' }) },
        setWidth: resize('width'),
        setHeight: resize('height'),
        origin: document.referrer.replace(/\/$/, ''),
      },
    },
  },
});
