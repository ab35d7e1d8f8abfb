// Ids and numbers that look random but follow from the world's seed, so that a story can be told again.

import { createHash, randomBytes } from 'node:crypto';
import type { World } from './world-types';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The next 32 bytes of the world's seed. */
export function drawBytes(world: Pick<World, 'seed' | 'drawn'>): Buffer {
  return createHash('sha256')
    .update(`${world.seed} ${++world.drawn}`)
    .digest();
}

/** The next id of a given length, in the letters Google uses for files and scripts; it begins with 1. */
export function drawId(world: Pick<World, 'seed' | 'drawn'>, length: number): string {
  const bytes = Buffer.concat([drawBytes(world), drawBytes(world)]);
  return '1' + Array.from(bytes.subarray(0, length - 1), (byte) => ALPHABET[byte % 64]).join('');
}

/** A whole number from 0 to below `limit` that depends on the world's seed and a name only. */
export function pick(world: Pick<World, 'seed'>, name: string, limit: number): number {
  const digest = createHash('sha256').update(`${world.seed}/${name}`).digest();
  return digest.readUInt32BE(0) % limit;
}

/** A seed nobody used before. */
export function newSeed(): string {
  return randomBytes(16).toString('hex');
}
