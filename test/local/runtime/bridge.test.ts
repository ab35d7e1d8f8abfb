// google.script.run: what crosses and what does not.

import { describe, expect, it } from '@jest/globals';
import { bridgeCall } from '../../../local/runtime/bridge';
import { aWorld, scriptOf } from './support';

function call(name: string, ...args: unknown[]) {
  const world = aWorld();
  return bridgeCall(world, name, args, { project: scriptOf(world) });
}

describe('bridgeCall', () => {
  it('carries JSON both ways; undefined becomes null in lists and is dropped from objects', () => {
    const sent = { a: [1, undefined, { b: undefined }], c: 'x' };
    expect(call('echo', sent).value).toEqual({ a: [1, null, {}], c: 'x' });
    expect(call('answerOf', 'plain').value).toEqual({ a: [1, 'x', true, null, null] });
    expect(call('answerOf', 'nothing').value).toBeNull();
  });

  it.each(['date', 'function', 'map'])('turns a whole answer with a %s inside into null', (kind) => {
    expect(call('answerOf', kind)).toMatchObject({ ok: true, value: null });
  });

  it.each<[string, unknown]>([
    ['a Date', new Date(0)],
    ['a function', () => 1],
    ['a Map', new Map()],
    ['a typed array', new Uint8Array(1)],
  ])('refuses %s as an argument at once', (_kind, value) => {
    expect(() => call('echo', value)).toThrow('Failed due to illegal value in property: 0');
    expect(() => call('echo', 1, { when: value })).toThrow('Failed due to illegal value in property: when');
  });

  it('refuses circular arguments', () => {
    const ring: Record<string, unknown> = {};
    ring['self'] = ring;
    expect(() => call('echo', ring)).toThrow('Failed due to circular reference.');
  });

  it('a circular answer fails', () => {
    expect(() => call('circular')).toThrow('Failed due to circular reference.');
  });

  it('does not know private functions', () => {
    expect(() => call('secret_')).toThrow('google.script.run.secret_ is not a function');
  });

  it('hands on what the script threw', () => {
    expect(call('fails')).toMatchObject({ ok: false, error: 'It went wrong.' });
  });
});
