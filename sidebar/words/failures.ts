// What went wrong, as a sentence with the next step.

/** Names under which JavaScript reports a mistake of the program, not of the sheet. */
const BUG = /^(TypeError|ReferenceError|RangeError|SyntaxError|InternalError)\b/;
const PREFIX = /^(?:Uncaught )?(?:[A-Za-z]*(?:Error|Exception|Problem)): /;

const SEVERAL_ACCOUNTS =
  'Google could not tell which of your accounts is asking. This happens when several are signed in. Open this sheet in a private window with one account only, then choose Rekindle > Open.';
const UNKNOWN =
  'Something went wrong, and nothing more is known about it. Your own tabs are unchanged. Wait a minute and try again. If it happens again, choose Rekindle > Check this set-up.';

/** The sentence for a failed call. PERMISSION_DENIED is Google's code for several signed-in accounts. */
export function sentenceOf(message: string): string {
  if (message.includes('PERMISSION_DENIED')) return SEVERAL_ACCOUNTS;
  if (message === '' || BUG.test(message)) return UNKNOWN;
  return message.replace(PREFIX, '').trim() || UNKNOWN;
}
