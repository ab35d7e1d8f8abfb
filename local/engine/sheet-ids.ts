// Google's sheet ids are numbers, the engine's are text: the number is part of the text, so nothing needs to be kept.

const PREFIX = 'gid';

/** The engine's id for a Google sheet id. */
export const engineId = (id: number): string => PREFIX + id;

/** Google's id for an engine's sheet; for a tab made in the page a number computed from its name there. */
export function googleId(id: string): number {
  const own = /^gid(\d+)$/.exec(id);
  return own ? Number(own[1]) : hash(id);
}

/** A number that looks random as Google's do, but is the same each time; never one of `taken`. */
export function freshId(taken: number[], seed: string): number {
  for (let turn = 0; ; turn++) {
    const id = hash(`${seed}/${taken.length}/${turn}`);
    if (!taken.includes(id)) return id;
  }
}

function hash(text: string): number {
  let state = 2166136261;
  for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 16777619);
  state ^= state >>> 15;
  state = Math.imul(state, 2246822519);
  return ((state ^ (state >>> 13)) >>> 1) % 2147483647;
}
