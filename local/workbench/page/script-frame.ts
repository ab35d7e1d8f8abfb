// A page of the script's in its frame, and the other end of its google.script.

import type { FromFrame, ToFrame } from '../frame/messages';
import type { Framed } from '../protocol';
import { make } from './dom';
import type { Runner } from './runner';

export interface FrameServices {
  runner: Runner;
  focusGrid(): void;
  /** The address frames are served from. */
  origin: string;
}

export interface FrameHost {
  close(): void;
  setWidth?(pixels: number): void;
  setHeight?(pixels: number): void;
}

/** As Google sets them. */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/** Shows a page in `place` and moves the keyboard into it; returns what takes it away again. */
export function openFrame(
  place: Element,
  { url, title }: Framed,
  services: FrameServices,
  host: FrameHost,
): () => void {
  const frame = make('iframe', { title });
  frame.setAttribute('sandbox', SANDBOX);
  frame.src = url;
  frame.onload = () => frame.focus();
  const answer = (message: ToFrame) => frame.contentWindow?.postMessage(message, services.origin);
  const take = async ({ source, origin, data }: MessageEvent<FromFrame>) => {
    if (source !== frame.contentWindow || origin !== services.origin) return;
    if (data.kind === 'run') {
      const { ok, value, error } = await services.runner.run(data.name, data.args);
      answer({ id: data.id, ok, value, error });
    } else act(data, services, host);
  };
  window.addEventListener('message', take);
  place.replaceChildren(frame);
  return () => {
    window.removeEventListener('message', take);
    frame.remove();
  };
}

function act(message: Exclude<FromFrame, { kind: 'run' }>, services: FrameServices, host: FrameHost): void {
  if (message.kind === 'close') host.close();
  else if (message.kind === 'focus') services.focusGrid();
  else if (message.kind === 'width') host.setWidth?.(message.pixels);
  else host.setHeight?.(message.pixels);
}
