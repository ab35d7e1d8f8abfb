// The owner's tabs between runs: which are read, which are left out, which have come since, found again after renaming.

/** A tab as it was when it was confirmed. */
export interface KnownTab {
  sheetId: number;
  name: string;
  isRead: boolean;
}

/** A tab as it stands now. */
export interface TabNow {
  sheetId: number;
  name: string;
  /** Nothing below a first row. */
  isEmpty: boolean;
}

export interface TabsNow {
  /** False until a person saw which tabs are read. */
  confirmed: boolean;
  /** Those that are still there, under their present names. */
  known: KnownTab[];
  /** Came since, with something in them: not counted until the owner says so. */
  fresh: TabNow[];
  /** Names of tabs that were read and are there no more. */
  gone: string[];
  /** The present name of a tab that may have been renamed. */
  nameOf: (name: string) => string;
}

/**
 * Finds the confirmed tabs again: by sheet id, else by name, as when a newer export replaced an older one. In
 * another file (`moved`: a copy, or an upload, which gives new ids) the name counts first.
 */
export function tabsNow(known: KnownTab[], now: TabNow[], moved: boolean): TabsNow {
  const found = new Map<KnownTab, TabNow>();
  const taken = new Set<TabNow>();
  const match = (same: (tab: KnownTab, other: TabNow) => boolean) => {
    for (const tab of known) {
      const other = found.has(tab) ? undefined : now.find((one) => !taken.has(one) && same(tab, one));
      if (!other) continue;
      found.set(tab, other);
      taken.add(other);
    }
  };
  const byId = (tab: KnownTab, other: TabNow) => tab.sheetId === other.sheetId;
  const byName = (tab: KnownTab, other: TabNow) => tab.name === other.name;
  for (const same of moved ? [byName, byId] : [byId, byName]) match(same);
  return {
    confirmed: known.length > 0,
    known: [...found].map(([{ isRead }, { sheetId, name }]) => ({ sheetId, name, isRead })),
    fresh: known.length === 0 ? [] : now.filter((tab) => !taken.has(tab) && !tab.isEmpty),
    gone: known.filter((tab) => tab.isRead && !found.has(tab)).map((tab) => tab.name),
    nameOf: (name) => [...found].find(([tab]) => tab.name === name)?.[1].name ?? name,
  };
}
