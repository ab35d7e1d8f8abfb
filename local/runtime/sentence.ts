// What a script threw, in one sentence.

/** The message of whatever was thrown, first line only, without a stack. */
export function sentenceOf(thrown: unknown): string {
  const isError = typeof thrown === 'object' && thrown !== null && 'message' in thrown;
  const text = isError ? String((thrown as { message: unknown }).message) : String(thrown);
  return text.split('\n')[0] || 'The script threw an error without words.';
}
