// The workbench's web server: on this machine only, one port for the page and one for what scripts show in frames.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeXlsx } from '../engine';
import { type Asset, loadAssets } from './assets';
import { closePage, createDesk, type Desk, type DeskOptions, openPage, postHandlers } from './desk';
import { toText } from './wire';

export interface Workbench {
  /** Where the page is. */
  url: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** Serves a world on `port`, or on any free one. Rejects when the port is taken. */
export async function startWorkbench(options: DeskOptions & { port?: number }): Promise<Workbench> {
  const assets = await loadAssets();
  const desk = createDesk(options);
  const frameServer = createServer((request, response) => serveFrame(desk, assets, request, response));
  desk.frames.origin = await listen(frameServer, 0);
  const pageServer = createServer((request, response) => {
    servePage(desk, assets, request, response).catch((error: Error) => {
      desk.complain(error.stack ?? error.message);
      response.writeHead(500).end();
    });
  });
  const url = await listen(pageServer, options.port ?? 0).catch(async (error) => {
    await stop(frameServer);
    throw error;
  });
  return {
    url: url + '/',
    async close() {
      for (const page of [...desk.pages.values()]) closePage(desk, page);
      await Promise.all([pageServer, frameServer].map(stop));
    },
  };
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is in use by another program. Choose another with --port.`)
          : error,
      ),
    );
    server.listen(port, HOST, () => resolve(`http://${HOST}:${(server.address() as AddressInfo).port}`));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function serveFrame(
  desk: Desk,
  assets: Map<string, Asset>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = pathOf(request);
  const html = desk.frames.document(path.replace(/^\/frame\//, ''));
  const page = html === undefined ? undefined : { type: 'text/html; charset=utf-8', content: html };
  sendAsset(path === '/frame.js' ? assets.get(path) : page, response);
}

async function servePage(
  desk: Desk,
  assets: Map<string, Asset>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  // Many type that name by habit.
  if (path === '/' && request.headers.host === `localhost:${request.socket.localPort}`)
    return void response.writeHead(302, { location: `http://${HOST}:${request.socket.localPort}/` }).end();
  // Another site open in the same browser must not act here, whatever name it reaches this machine by.
  if (!isOurs(request)) return void response.writeHead(403).end();
  if (request.method === 'POST') return takePost(desk, path, request, response);
  if (path === '/events') return openEvents(desk, request, response);
  if (path === '/copy.xlsx') return sendCopy(desk, response);
  if (path === '/') response.setHeader('content-security-policy', policy(desk));
  sendAsset(assets.get(path), response);
}

const pathOf = (request: IncomingMessage): string => new URL(request.url!, 'http://localhost').pathname;

function isOurs({ headers, socket }: IncomingMessage): boolean {
  const own = `${HOST}:${socket.localPort}`;
  return headers.host === own && (headers.origin === undefined || headers.origin === `http://${own}`);
}

// The engine compiles its templates in the page, hence 'unsafe-eval'.
const policy = ({ frames }: Desk): string =>
  [
    "default-src 'self'",
    "script-src 'self' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `frame-src ${frames.origin}`,
  ].join('; ');

function sendAsset(asset: Asset | undefined, response: ServerResponse): void {
  if (!asset) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { 'content-type': asset.type, 'cache-control': 'no-cache' });
  response.end(asset.content);
}

async function sendCopy({ world }: Desk, response: ServerResponse): Promise<void> {
  const file = encodeURIComponent(`Copy of ${world.file.name}.xlsx`);
  response.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename*=UTF-8''${file}`,
  });
  response.end(await writeXlsx(world.workbook));
}

// A line of comment now and then keeps the connection from being taken for dead.
const KEEP_ALIVE = 20_000;

function openEvents(desk: Desk, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const page = openPage(desk, (event) => response.write(`data: ${toText(event)}\n\n`));
  const beat = setInterval(() => response.write(':\n\n'), KEEP_ALIVE);
  request.on('close', () => {
    clearInterval(beat);
    closePage(desk, page);
  });
}

async function takePost(
  desk: Desk,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const handler = (postHandlers(desk) as Record<string, (page: unknown, post: unknown) => unknown>)[path];
  const page = desk.pages.get(String(request.headers['x-page']));
  if (!handler || !page) return void response.writeHead(404).end();
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const answer = await handler(page, JSON.parse(Buffer.concat(chunks).toString('utf8')));
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(answer));
}
