// The headless runner as outsiders script against it: results, files, exit codes.

import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommandLine } from '../../../local/cli';
import { readCall } from '../../../local/cli/options';
import { fixture } from './support';

const SCRIPT = fixture('script/Code.js');
let folder = '';
let csv = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'rekindle-test-'));
  csv = file('list.csv', 'Name,Amount,When\nAnn,1.5,2026-03-05\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const full = path.join(folder, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, content);
  return full;
}
const out = (name: string): string => path.join(folder, name);
const json = (name: string) => JSON.parse(readFileSync(out(name), 'utf8'));
const exec = (functionName: string, ...rest: string[]) =>
  runCommandLine(['exec', SCRIPT, functionName, '--workbook', csv, ...rest]);

describe('exec', () => {
  it('prints what the function returns, as JSON', async () => {
    expect(await exec('hello', '"you"')).toEqual({ exitCode: 0, output: '"Hello you 1"', error: undefined });
    expect((await exec('echo', '{"a": [1, null]}')).output).toBe('{"a":[1,null]}');
    expect((await exec('echo')).output).toBe('null');
  });

  it('prints JSON text as it is', async () => {
    expect((await exec('echo', '"{\\"a\\": 1}"')).output).toBe('{"a": 1}');
  });

  it('an error is one sentence and exit code 1, with what was buffered saved', async () => {
    expect(await exec('fails', '--save', out('fails.json'))).toEqual({
      exitCode: 1,
      error: 'It went wrong.',
    });
    expect(json('fails.json').sheets[0].values[0][0]).toBe('kept');
  });

  it('a kill is exit code 137 and saves the workbook as last flushed', async () => {
    const ending = await exec('flushOneKeepOne', '--kill-at', '4', '--save', out('killed.json'));
    expect(ending.exitCode).toBe(137);
    expect(ending.output).toBeUndefined();
    expect(json('killed.json').sheets[0].values[0][0]).toBe('flushed');
  });

  it('a kill past the last call ends normally', async () => {
    expect((await exec('flushOneKeepOne', '--kill-at', '5')).exitCode).toBe(0);
  });

  it('--fail makes the K-th call of a method throw', async () => {
    const ending = await exec(
      'flushOneKeepOne',
      '--fail',
      'Range.setValue:2:before',
      '--save',
      out('failed.json'),
    );
    expect(ending).toEqual({ exitCode: 1, error: expect.stringMatching(/server error/) });
    expect(json('failed.json').sheets[0].values[0][0]).toBe('flushed');
  });

  it('--report counts', async () => {
    await exec('writeAndRead', '--report', out('report.json'));
    expect(Object.keys(json('report.json'))).toEqual([
      'calls',
      'total',
      'navigation',
      'flushes',
      'gmailUnits',
      'recipients',
      'modelledSeconds',
      'cpuMs',
      'peakMemoryMb',
    ]);
    expect(json('report.json').total).toBe(2);
  });

  it('without --world each call is a new file', async () => {
    const ids = await Promise.all([exec('fileId'), exec('fileId')]);
    expect(new Set(ids.map((ending) => ending.output)).size).toBe(2);
  });

  it('--locale speaks German, --now sets the clock', async () => {
    expect((await exec('nowhere', '--locale', 'de_DE')).error).toBe('Skriptfunktion nicht gefunden: nowhere');
    const dates = JSON.parse((await exec('dates', '--now', '2030-01-02T03:04:05Z')).output!);
    expect(dates.now).toMatch(/^2030-01-02T03:04:05/);
  });
});

describe('--world', () => {
  const world = () => ['--world', out('story')];

  it('is made at first use and remembered: properties, file, locale, account', async () => {
    const first = await exec(
      'flushOneKeepOne',
      ...world(),
      '--locale',
      'de_DE',
      '--now',
      '2026-11-21T12:00:00Z',
    );
    expect(first.exitCode).toBe(0);
    const again = await runCommandLine(['exec', SCRIPT, 'remembered', ...world()]);
    expect(JSON.parse(again.output!)).toMatchObject({ reached: 'yes', locale: 'de_DE', cell: 'buffered' });
    const third = await runCommandLine(['exec', SCRIPT, 'remembered', ...world()]);
    expect(JSON.parse(third.output!).id).toBe(JSON.parse(again.output!).id);
  });

  it('is files an outsider can read', () => {
    expect(readdirSync(out('story')).sort()).toEqual([
      'cache.json',
      'clock.json',
      'mailbox',
      'properties.json',
      'triggers.json',
      'workbook.json',
      'world.json',
    ]);
    expect(json('story/workbook.json').sheets[0].name).toBe('list');
    expect(json('story/clock.json').now).toMatch(/^2026-11-21T12:00/);
  });

  it('a script of other files has properties of its own', async () => {
    const other = file(
      'other.js',
      'function look() { return PropertiesService.getDocumentProperties().getKeys(); }',
    );
    const ending = await runCommandLine(['exec', other, 'look', ...world()]);
    expect(ending.output).toBe('[]');
  });

  it('the same --now again does not turn the clock back', async () => {
    await runCommandLine(['exec', SCRIPT, 'sleepAMinute', ...world()]);
    await runCommandLine(['exec', SCRIPT, 'hello', ...world(), '--now', '2026-11-21T12:00:00Z']);
    expect(json('story/clock.json').now).toMatch(/^2026-11-21T12:01/);
  });

  it('keeps triggers, and until fires them', async () => {
    await runCommandLine(['exec', SCRIPT, 'installClock', ...world()]);
    expect(json('story/triggers.json')).toHaveLength(2);
    const ending = await runCommandLine(['until', '2026-11-21T21:00:00Z', ...world()]);
    expect(JSON.parse(ending.output!).map((fired: { function: string }) => fired.function)).toEqual([
      'ticked',
      'onceTicked',
    ]);
    expect(json('story/clock.json').now).toMatch(/^2026-11-21T21:00/);
  });

  it('until does not go back', async () => {
    expect(await runCommandLine(['until', '2026-01-01', ...world()])).toEqual({
      exitCode: 1,
      error: expect.stringMatching(/^It is 2026-11-21T21:00.* already\.$/),
    });
  });

  it('a world that was tampered with is refused in a sentence', async () => {
    file('broken/world.json', '{');
    file('broken/workbook.json', '{}');
    const ending = await runCommandLine(['exec', SCRIPT, 'hello', '--world', out('broken')]);
    expect(ending.error).toMatch(/world\.json could not be read: it is not valid JSON\.$/);
  });
});

describe('--workbook', () => {
  it('opens a folder of .csv, each a tab named after its file', async () => {
    file('many/b.csv', 'x\n1\n');
    file('many/a.csv', 'y\n2\n');
    const ending = await runCommandLine(['exec', SCRIPT, 'tabs', '--workbook', out('many')]);
    expect(ending.output).toBe('["a","b"]');
  });

  it('opens what --save wrote, .json and .xlsx', async () => {
    for (const name of ['round.json', 'round.xlsx']) {
      await exec('writeAndRead', '--save', out(name));
      const ending = await runCommandLine(['exec', SCRIPT, 'readTopLeft', '--workbook', out(name)]);
      expect(ending.output).toBe('[["a",1],["b",2]]');
    }
  });

  it.each<[string, string | undefined, RegExp]>([
    ['missing.xlsx', undefined, /missing\.xlsx does not exist\.$/],
    ['empty.xlsx', '', /empty\.xlsx could not be opened\. The file is empty\.$/],
    ['empty.csv', '', /empty\.csv could not be opened\. The file is empty\.$/],
    ['not.xlsx', 'hello', /^\S+not\.xlsx could not be opened\. .+\.$/],
    ['not.json', '{', /not\.json could not be opened\. The file is not valid JSON\.$/],
    ['other.json', '{"a": 1}', /^\S+other\.json could not be opened\. .+\.$/],
    ['note.txt', 'hello', /note\.txt could not be opened\. Give a \.xlsx/],
  ])('%s is refused in a sentence and nothing is written', async (name, content, message) => {
    if (content !== undefined) file(name, content);
    const world = out(`never-${name}`);
    const args = [
      'exec',
      SCRIPT,
      'hello',
      '--workbook',
      out(name),
      '--world',
      world,
      '--report',
      `${world}.report`,
    ];
    const ending = await runCommandLine(args);
    expect(ending).toEqual({ exitCode: 1, error: expect.stringMatching(message) });
    expect([existsSync(world), existsSync(`${world}.report`)]).toEqual([false, false]);
  });
});

describe('options', () => {
  it.each([
    [['--bogus'], "Unknown option '--bogus'."],
    [['--kill-at', '0'], '--kill-at "0" is not understood: it must be a number from 1.'],
    [['--fail', 'x'], '--fail "x" is not understood: write it as METHOD:K:before or METHOD:K:after.'],
    [
      ['--zone', 'Mars/Base'],
      '--zone "Mars/Base" is not understood: it must be a time zone such as Europe/London.',
    ],
    [['--plan', 'free'], '--plan "free" is not understood: it must be consumer or workspace.'],
    [['--save', 'x.pdf'], '"x.pdf" cannot be saved: give a name ending in .xlsx or .json.'],
    [['--now', 'soon'], '"soon" is not a time. Write it as 2026-11-21 or 2026-11-21T09:00:00Z.'],
  ])('%p: %s', async (args, error) => {
    expect(await exec('hello', ...args)).toEqual({ exitCode: 1, error });
  });

  it.each([
    [[], 'Say what to do: call, exec, together, edit, until or workbench.'],
    [['toString'], 'Say what to do: call, exec, together, edit, until or workbench.'],
    [['exec', 'hello'], 'Write: exec <script.js ...> <function> [options].'],
  ])('%p: %s', async (args, error) => {
    expect(await runCommandLine([...args, '--workbook', csv])).toEqual({ exitCode: 1, error });
  });
});

describe('readCall', () => {
  it.each<[string, string[], object]>([
    ['checkReplies', ['checkReplies'], {}],
    ['call {"list": "dormant", "touch": 1}', ['call', '{"list": "dormant", "touch": 1}'], {}],
    ['f 5 --account b@b.example --kill-at 3', ['f', '5'], { account: 'b@b.example', kill: 3 }],
    [' f {"a": "--x"} --account b@b.example ', ['f', '{"a": "--x"}'], { account: 'b@b.example' }],
  ])('%s', (text, operands, options) => {
    const call = readCall(text);
    expect(call.operands).toEqual(operands);
    expect(call.options).toMatchObject(options);
  });

  it('refuses what is no call', () => {
    expect(() => readCall('')).toThrow('"" is not a call: write a function and its JSON.');
  });
});

describe('node local/run.mjs', () => {
  it('leaves standard output to the result and ends with the code of a kill', () => {
    const runner = path.join(__dirname, '../../../local/run.mjs');
    const start = (...args: string[]) =>
      spawnSync(process.execPath, [runner, 'exec', SCRIPT, ...args, '--workbook', csv], { encoding: 'utf8' });
    expect(start('hello', '"you"')).toMatchObject({ status: 0, stdout: '"Hello you 1"\n', stderr: '' });
    expect(start('flushOneKeepOne', '--kill-at', '1')).toMatchObject({
      status: 137,
      stdout: '',
      stderr: 'The run was ended at service call 1.\n',
    });
  });
});
