// What is wrong with a file somebody wants to open, in plain words.

/** Thrown by the readers; the message can be shown as it is. */
export class FileError extends Error {
  constructor(
    readonly code: 'EMPTY' | 'NOT_A_WORKBOOK' | 'BROKEN' | 'OLD_FORMAT' | 'PROTECTED',
    message: string,
  ) {
    super(message);
    this.name = 'FileError';
  }
}
