// Types of the part of luxon that is used here; the package brings none.
declare module 'luxon' {
  export class Zone {
    readonly name: string;
  }
  export class FixedOffsetZone extends Zone {
    static readonly utcInstance: FixedOffsetZone;
    static instance(minutes: number): FixedOffsetZone;
  }
  export class IANAZone extends Zone {
    static isValidZone(name: string): boolean;
    static create(name: string): IANAZone;
  }

  interface Units {
    year?: number;
    month?: number;
    day?: number;
    hour?: number;
    minute?: number;
    second?: number;
    millisecond?: number;
  }
  interface Lengths {
    months?: number;
    weeks?: number;
    days?: number;
    hours?: number;
    minutes?: number;
  }

  export class DateTime {
    static fromMillis(instant: number, options?: { zone?: string | Zone; locale?: string }): DateTime;
    static fromISO(text: string, options?: { zone?: string; setZone?: boolean }): DateTime;
    static fromObject(units: Units, options?: { zone?: string }): DateTime;
    readonly isValid: boolean;
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly hour: number;
    readonly minute: number;
    readonly second: number;
    readonly millisecond: number;
    readonly weekday: number;
    readonly weekNumber: number;
    readonly ordinal: number;
    readonly daysInMonth: number | undefined;
    /** Minutes ahead of UTC. */
    readonly offset: number;
    startOf(unit: 'day' | 'week' | 'month'): DateTime;
    plus(lengths: Lengths): DateTime;
    set(units: Units): DateTime;
    toMillis(): number;
    toFormat(format: string): string;
    toISODate(): string;
  }
}
