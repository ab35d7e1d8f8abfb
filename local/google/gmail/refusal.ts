// A refusal by the Gmail API, before it is put into words for the run: which sentence, which status.

interface Status {
  code: number;
  reason: string;
}

const STATUS: Record<string, Status> = {
  GMAIL_NOT_FOUND: { code: 404, reason: 'notFound' },
  GMAIL_DELEGATION: { code: 403, reason: 'forbidden' },
  GMAIL_RATE: { code: 429, reason: 'rateLimitExceeded' },
  GMAIL_DAILY_SENDING: { code: 429, reason: 'rateLimitExceeded' },
  GMAIL_TOO_LARGE: { code: 413, reason: 'uploadTooLarge' },
  GMAIL_LABEL_EXISTS: { code: 409, reason: 'aborted' },
};

/** Thrown inside the services; `gate.ts` turns it into an error of the script. */
export class Refusal extends Error {
  constructor(
    /** In local/google/messages/gmail.ts. */
    readonly key: string,
    readonly values: Record<string, string | number> = {},
  ) {
    super(key);
  }

  /** HTTP status and reason as in the API's answer. */
  get status(): Status {
    return STATUS[this.key] ?? { code: 400, reason: 'invalidArgument' };
  }
}
