// Utilities: dates and numbers as text, encodings, digests, ids, waiting.

import { createHash, createHmac } from 'node:crypto';
import { drawBytes } from '../../runtime/draw';
import type { Run } from '../../runtime/execution';
import { enumeration, nameOf } from '../spreadsheet/enumeration';
import { navigation, notProvided, provide, signatureError } from '../strict';
import { createBlob } from './blob';
import { type CharsetName, encodeText, isBytes, signed, unsigned } from './bytes';
import { formatDate, unknownLetter, zoneOf } from './format-date';
import { formatString, unknownConversion } from './format-string';

type Enum = object;

const ANY_VALUES = Array.from({ length: 20 }, (_, count) =>
  ['string', ...Array(count).fill('any')].join(','),
);

const SERVICE = {
  name: 'Utilities',
  inErrors: 'Utilities',
  members: {
    base64Decode: navigation('string', 'string,Charset'),
    base64DecodeWebSafe: navigation('string', 'string,Charset'),
    base64Encode: navigation('any', 'string,Charset'),
    base64EncodeWebSafe: navigation('any', 'string,Charset'),
    computeDigest: navigation('DigestAlgorithm,any', 'DigestAlgorithm,string,Charset'),
    computeHmacSha256Signature: navigation('any,any', 'string,string,Charset'),
    formatDate: navigation('Date,string,string'),
    formatString: navigation(...ANY_VALUES),
    getUuid: navigation(),
    newBlob: navigation('any', 'any,string', 'any,string,string'),
    sleep: navigation('number'),
  },
};

const ALGORITHMS: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

const MAX_SLEEP_MS = 300_000;

function uuid(bytes: Buffer): string {
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function encodings(run: Run, toBytes: (member: string, value: unknown, charset?: Enum) => Buffer) {
  const decode = (text: string): number[] => {
    const plain = text.replace(/-/g, '+').replace(/_/g, '/');
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) throw run.error('INVALID_ARGUMENT', { argument: 'encoded' });
    return signed(Buffer.from(plain, 'base64'));
  };
  return {
    base64Decode: decode,
    base64DecodeWebSafe: decode,
    base64Encode: (value: unknown, charset?: Enum) =>
      toBytes('base64Encode', value, charset).toString('base64'),
    base64EncodeWebSafe: (value: unknown, charset?: Enum) =>
      toBytes('base64EncodeWebSafe', value, charset)
        .toString('base64')
        .replace(/\+/g, '-')
        .replace(/\//g, '_'),
    computeDigest: (algorithm: Enum, value: unknown, charset?: Enum) =>
      signed(
        createHash(ALGORITHMS[nameOf(algorithm)])
          .update(toBytes('computeDigest', value, charset))
          .digest(),
      ),
    computeHmacSha256Signature(value: unknown, key: unknown, charset?: Enum) {
      const bytes = (given: unknown) => toBytes('computeHmacSha256Signature', given, charset);
      return signed(createHmac('sha256', bytes(key)).update(bytes(value)).digest());
    },
    newBlob: (value: unknown, type: string | null = null, name: string | null = null) =>
      createBlob(
        run,
        typeof value === 'string' ? encodeText(value, 'UTF_8') : toBytes('newBlob', value),
        type,
        name,
      ),
  };
}

function texts(run: Run) {
  return {
    formatDate(date: Date, zoneName: string, pattern: string) {
      const zone = zoneOf(zoneName);
      const unknown = unknownLetter(pattern);
      if (!zone) throw run.error('INVALID_ARGUMENT', { argument: 'timeZone' });
      if (unknown) throw notProvided(run, `Utilities.formatDate with the letter ${unknown}`);
      if (Number.isNaN(date.getTime())) throw run.error('INVALID_ARGUMENT', { argument: 'date' });
      return formatDate(date.getTime(), zone, pattern);
    },
    formatString(template: string, ...values: unknown[]) {
      const unknown = unknownConversion(template);
      if (unknown) throw notProvided(run, `Utilities.formatString with ${unknown}`);
      return formatString(template, values);
    },
    getUuid: () => uuid(drawBytes(run.world)),
    sleep(milliseconds: number) {
      if (milliseconds > MAX_SLEEP_MS) throw run.error('INVALID_ARGUMENT', { argument: 'milliseconds' });
      run.waitUntil(() => false, milliseconds);
    },
  };
}

/** Utilities for one run. */
export function createUtilities(run: Run): object {
  const toBytes = (member: string, value: unknown, charset?: Enum): Buffer => {
    if (typeof value === 'string') return encodeText(value, charset && (nameOf(charset) as CharsetName));
    if (isBytes(value)) return unsigned(value);
    throw signatureError(run, `Utilities.${member}`, [value]);
  };
  return provide(run, SERVICE, {
    Charset: enumeration(run, 'Utilities', 'Charset', ['US_ASCII', 'UTF_8']),
    DigestAlgorithm: enumeration(run, 'Utilities', 'DigestAlgorithm', ['MD2', ...Object.keys(ALGORITHMS)]),
    ...encodings(run, toBytes),
    ...texts(run),
  });
}
