// A loopback fake of the part of the Apps Script API that clasp uses to push: it keeps what arrives, refuses what
// Google would refuse, and writes down every request.

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Script } from 'node:vm';

export interface ScriptFile {
  name: string;
  type: 'SERVER_JS' | 'HTML' | 'JSON';
  source: string;
}

export interface FakeScriptApi {
  /** Root address with a final slash. */
  url: string;
  /** 'GET /v1/projects/ID/content' and the like, in order. */
  requests: string[];
  /** What the project holds now. */
  files(scriptId: string): ScriptFile[] | undefined;
  close(): Promise<void>;
}

interface Answer {
  status: number;
  body: unknown;
}

/** Starts the fake on a free port with one empty project. Only this access token is let in. */
export async function startFakeScriptApi(scriptId: string, token: string): Promise<FakeScriptApi> {
  const projects = new Map<string, ScriptFile[]>([
    [scriptId, [{ name: 'appsscript', type: 'JSON', source: '{}' }]],
  ]);
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const body = await readAll(request);
    requests.push(`${request.method} ${request.url?.split('?')[0]}`);
    const admitted = request.headers.authorization === `Bearer ${token}`;
    reply(
      response,
      admitted ? answer(projects, request, body) : failure(401, 'UNAUTHENTICATED', 'Unknown token'),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requests,
    files: (id) => projects.get(id),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

function answer(projects: Map<string, ScriptFile[]>, request: IncomingMessage, body: string): Answer {
  const id = request.url?.match(/^\/v1\/projects\/([^/?]+)\/content(\?|$)/)?.[1];
  const known = id === undefined ? undefined : projects.get(id);
  if (id === undefined || known === undefined)
    return failure(404, 'NOT_FOUND', 'Requested entity was not found.');
  if (request.method === 'GET') return { status: 200, body: { scriptId: id, files: known } };
  if (request.method !== 'PUT') return failure(405, 'UNIMPLEMENTED', 'Method not provided by the fake');
  const files: ScriptFile[] = JSON.parse(body).files;
  const refusal = refusalOf(files);
  if (refusal) return failure(400, 'INVALID_ARGUMENT', refusal);
  projects.set(id, files);
  return { status: 200, body: { scriptId: id, files } };
}

/** Why Google would not take these files; undefined when it would. */
function refusalOf(files: ScriptFile[]): string | undefined {
  if (!files.some((file) => file.name === 'appsscript' && file.type === 'JSON'))
    return 'Manifest is missing.';
  const names = files.map((file) => file.name);
  if (new Set(names).size < names.length) return 'Two files have the same name.';
  return files.map(syntaxErrorOf).find((found) => found !== undefined);
}

function syntaxErrorOf(file: ScriptFile): string | undefined {
  try {
    if (file.type === 'JSON') JSON.parse(file.source);
    if (file.type === 'SERVER_JS') new Script(file.source, { filename: file.name });
  } catch (error) {
    const { message, stack } = error as Error;
    const line = stack?.match(/^[^\n]*:(\d+)\n/)?.[1] ?? '1';
    return `Syntax error: ${message} line: ${line} file: ${file.name}`;
  }
  return undefined;
}

function failure(code: number, status: string, message: string): Answer {
  return { status: code, body: { error: { code, status, message, errors: [{ message }] } } };
}

function reply(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

async function readAll(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
