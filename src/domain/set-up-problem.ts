// The second of the three kinds of failure: the set-up does not allow the work, and the message says what to do.

/** Its message is a sentence for the owner. Anything else thrown is a bug. */
export class SetUpProblem extends Error {
  override readonly name = 'SetUpProblem';
}
