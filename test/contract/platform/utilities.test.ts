// Utilities against SimpleDateFormat, printf and the measured encodings.

import { describe, expect, it } from '@jest/globals';
import { aWorld, NOON, startRun } from './support';

const AT = new Date(Date.UTC(2026, 0, 4, 21, 5, 7, 89));

describe('Utilities.formatDate', () => {
  it.each([
    ['yyyy-MM-dd', 'Etc/UTC', '2026-01-04'],
    ['yyyy-MM-dd HH:mm:ss.SSS', 'Asia/Tokyo', '2026-01-05 06:05:07.089'],
    ["EEE, d MMM yy 'at' h:mm a", 'America/New_York', 'Sun, 4 Jan 26 at 4:05 PM'],
    ['EEEE MMMM', 'Etc/UTC', 'Sunday January'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Europe/Berlin', '2026-01-04T22:05:07+01:00'],
    ["HH:mm'Z' X Z", 'GMT', '21:05Z Z +0000'],
    ['D u k K', 'GMT+2', '4 7 23 11'],
    ["''yyyy''", 'UTC', "'2026'"],
    ["h 'o''clock'", 'UTC', "9 o'clock"],
    ['YYYY w', 'UTC', '2026 2'],
  ])('%s in %s is %s', (pattern, zone, expected) => {
    expect(startRun().Utilities.formatDate(AT, zone, pattern)).toBe(expected);
  });

  it('YYYY is the year of the week, not of the day', () => {
    const newYearsEve = new Date(Date.UTC(2026, 11, 31));
    expect(startRun().Utilities.formatDate(newYearsEve, 'UTC', 'YYYY yyyy')).toBe('2027 2026');
  });

  it('refuses a letter it does not know by name', () => {
    expect(() => startRun().Utilities.formatDate(AT, 'UTC', 'yyyy z')).toThrow(
      'Utilities.formatDate with the letter z is not provided locally',
    );
  });

  it('refuses an unknown zone and a text for a date', () => {
    const { Utilities } = startRun();
    expect(() => Utilities.formatDate(AT, 'Mars/Base', 'yyyy')).toThrow('Invalid argument: timeZone');
    expect(() => Utilities.formatDate('2026-01-04' as unknown as Date, 'UTC', 'yyyy')).toThrow(
      /method signature/,
    );
  });
});

describe('Utilities.formatString', () => {
  it.each<[string, unknown[], string]>([
    ['%s and %s', ['a', 1], 'a and 1'],
    ['%05d|%-5s|%5s', [42, 'ab', 'cd'], '00042|ab   |   cd'],
    ['%.2f %f %d', [1.005, 2, 3.9], '1.00 2.000000 3'],
    ['%,d %+d 100%%', [1234567, 5], '1,234,567 +5 100%'],
    ['%x', [255], 'ff'],
  ])('%s', (template, values, expected) => {
    expect(startRun().Utilities.formatString(template, ...values)).toBe(expected);
  });

  it('refuses %j, as Google does', () => {
    expect(() => startRun().Utilities.formatString('%j', {})).toThrow(/%j is not provided locally/);
  });
});

describe('Utilities encodings', () => {
  it('base64EncodeWebSafe(text, UTF_8) goes and comes back', () => {
    const { Utilities } = startRun();
    const encoded = Utilities.base64EncodeWebSafe('Grüße >>>???', Utilities.Charset.UTF_8);
    expect(encoded).toBe(
      Buffer.from('Grüße >>>???').toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    );
    expect(Utilities.newBlob(Utilities.base64DecodeWebSafe(encoded)).getDataAsString()).toBe('Grüße >>>???');
  });

  it('without a charset text is US-ASCII: other characters become ?', () => {
    const { Utilities } = startRun();
    expect(Utilities.base64Encode('é')).toBe(Buffer.from('?').toString('base64'));
    const digest = (text: string) => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, text);
    expect(digest('é')).toEqual(digest('?'));
  });

  it('bytes are signed', () => {
    const { Utilities } = startRun();
    const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc', Utilities.Charset.UTF_8);
    expect(bytes.slice(0, 4)).toEqual([-70, 120, 22, -65]);
    expect(Utilities.base64Encode([-1, 0, 1])).toBe('/wAB');
  });

  it('refuses what is not base64', () => {
    expect(() => startRun().Utilities.base64Decode('%%%')).toThrow('Invalid argument: encoded');
  });
});

describe('Utilities.getUuid', () => {
  it('never repeats in a world and is the same in the same story', () => {
    const tell = () => {
      const { Utilities } = startRun(aWorld());
      return [Utilities.getUuid(), Utilities.getUuid()];
    };
    const [first, second] = tell();
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
    expect(tell()).toEqual([first, second]);
  });
});

describe('Utilities.sleep', () => {
  it('moves the world clock and counts towards the six minutes', () => {
    const world = aWorld();
    const { Utilities } = startRun(world);
    Utilities.sleep(300_000);
    expect(world.clock).toBe(NOON + 300_000);
    expect(() => Utilities.sleep(60_001)).toThrow('Exceeded maximum execution time');
  });
});
