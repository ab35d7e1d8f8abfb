// Clock triggers: at most one of a kind for this account, created with consent, removed when their work is done.

export interface Triggers {
  /** Makes the function run every hour; one that is there already stays. */
  everyHour(functionName: string): void;
  remove(functionName: string): void;
  has(functionName: string): boolean;
}

export function projectTriggers(script: GoogleAppsScript.Script.ScriptApp): Triggers {
  const of = (functionName: string) =>
    script.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === functionName);
  return {
    everyHour(functionName) {
      const [, ...extra] = of(functionName);
      for (const trigger of extra) script.deleteTrigger(trigger);
      if (of(functionName).length === 0) script.newTrigger(functionName).timeBased().everyHours(1).create();
    },
    remove(functionName) {
      for (const trigger of of(functionName)) script.deleteTrigger(trigger);
    },
    has: (functionName) => of(functionName).length > 0,
  };
}
