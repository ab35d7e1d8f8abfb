// A service call that has to wait while other runs, or a person, go on.

/** What the wait is for: a condition of the world with a deadline on its clock, or a person's answer. */
export type Wait = { ready: () => boolean; deadline: number } | { answered: Promise<void> };

/** Thrown through a service call that cannot be completed yet; the same call is made again after the wait. */
export class Parked extends Error {
  constructor(readonly wait: Wait) {
    super('waiting');
  }
}
