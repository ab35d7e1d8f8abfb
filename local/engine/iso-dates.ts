// Serial numbers as text in the JSON form: YYYY-MM-DD, with the time of day where there is one.

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** '2026-01-05', or '2026-01-05T06:00:00' when the number has a time of day. */
export function toIso(serial: number): string {
  const moment = new Date(Math.round((serial * DAY) / 1000) * 1000 + EPOCH);
  if (Number.isNaN(moment.getTime())) return String(serial);
  const text = moment.toISOString().slice(0, 19);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
}

/** The serial number and a fitting format for such text; undefined for any other. */
export function fromIso(text: string): { serial: number; format: string } | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/.test(text)) return undefined;
  const time = Date.parse(text.length === 10 ? text : `${text}Z`);
  if (Number.isNaN(time)) return undefined;
  const format = text.length === 10 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
  return { serial: (time - EPOCH) / DAY, format };
}
