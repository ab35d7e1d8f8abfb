// Names Gmail gives: message, draft and wire ids. Made from the world's counter, so every run of a story is alike.

import { createHash } from 'node:crypto';

const SPREAD = 0x9e3779b97f4a7cn | 1n;
const MASK = (1n << 56n) - 1n;

/** 16 hex digits, unique in the world and in no order: nothing may be read from an id but that it differs. */
export function messageId(count: number): string {
  const spread = (BigInt(count) * SPREAD) & MASK;
  return `19${spread.toString(16).padStart(14, '0')}`;
}

/** A draft id in Gmail's form, "r" and a long number, at times negative. */
export function draftId(count: number): string {
  const spread = (BigInt(count) * SPREAD) & MASK;
  return `r${count % 2 ? '-' : ''}${1_000_000_000_000_000_000n + spread}`;
}

/** The Message-ID Gmail writes on the wire in place of any other. */
export function wireId(count: number, account: string): string {
  const hash = createHash('sha256').update(`${account} ${count}`).digest('base64');
  return `<CA${hash.replace(/\//g, '_').slice(0, 42)}@mail.gmail.com>`;
}
