// The version shown to the owner and written into reports.
export const VERSION = '0.1.0';
