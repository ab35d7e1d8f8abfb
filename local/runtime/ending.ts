// How a run ends against its will: killed at a service call, out of time, or stopped to ask for consent.

export type EndReason = 'kill' | 'time' | 'authorization';

/**
 * Thrown into the script when its run is over. A script may catch it, but every later service call throws it again,
 * nothing buffered is committed and the return value is ignored: in effect it cannot be caught.
 */
export class RunEnded extends Error {
  constructor(
    readonly reason: EndReason,
    sentence: string,
  ) {
    super(sentence);
    this.name = 'Exception';
  }
}
