// Clock triggers: at most one of a kind for this account, created with consent, removed when their work is done.

export interface Triggers {
  /** Makes the function run every hour; one that is there already stays. */
  everyHour(functionName: string): void;
  /** Makes it run each day, or each Monday, within that hour of that zone. */
  everyDay(functionName: string, hour: number, zone: string): void;
  everyMonday(functionName: string, hour: number, zone: string): void;
  remove(functionName: string): void;
  has(functionName: string): boolean;
  /** Whether this account has not, or no longer, agreed to all that Rekindle needs. */
  lacksConsent(): boolean;
  /** Asks for it: a run by the clock cannot ask. Google ends this run where it is not yet given. */
  askConsent(): void;
}

export function projectTriggers(script: GoogleAppsScript.Script.ScriptApp): Triggers {
  type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;
  const of = (functionName: string) =>
    script.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === functionName);
  const keepOne = (functionName: string, when: (clock: Clock) => Clock) => {
    const [one, ...extra] = of(functionName);
    for (const trigger of extra) script.deleteTrigger(trigger);
    if (!one) when(script.newTrigger(functionName).timeBased()).create();
  };
  return {
    everyHour: (functionName) => keepOne(functionName, (clock) => clock.everyHours(1)),
    everyDay: (functionName, hour, zone) =>
      keepOne(functionName, (clock) => clock.everyDays(1).atHour(hour).inTimezone(zone)),
    everyMonday: (functionName, hour, zone) =>
      keepOne(functionName, (clock) => clock.onWeekDay(script.WeekDay.MONDAY).atHour(hour).inTimezone(zone)),
    remove(functionName) {
      for (const trigger of of(functionName)) script.deleteTrigger(trigger);
    },
    has: (functionName) => of(functionName).length > 0,
    lacksConsent: () =>
      script.getAuthorizationInfo(script.AuthMode.FULL).getAuthorizationStatus() ===
      script.AuthorizationStatus.REQUIRED,
    askConsent: () => script.requireAllScopes(script.AuthMode.FULL),
  };
}
