// The engine's error codes in Google's words.

const GOOGLE: Record<string, string> = {
  '#BAD_EXPR': '#ERROR!',
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#ERROR': '#VALUE!',
  '#NULL!': '#NULL!',
};

/** Google's code for an error of the engine; codes that are the same in both stay. */
export const googleError = (code: string): string => GOOGLE[code] ?? code;

/** Whether text is one of the error codes of the engine or of Google. */
export const isErrorCode = (text: string): boolean =>
  /^#(N\/A|REF!?|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!?|BAD_EXPR|CYCLE|SPILL!)$/.test(text);
