// What is kept beside the sheet: the log's mark and the cursor of a running batch, in the document's properties.

export interface DocumentMemory {
  /** A value as it was kept, or null. */
  get<T>(key: string): T | null;
  set(key: string, value: unknown): void;
  /** Forgets everything. */
  clear(): void;
}

export function documentMemory(service: GoogleAppsScript.Properties.PropertiesService): DocumentMemory {
  const properties = service.getDocumentProperties();
  return {
    get(key) {
      const text = properties.getProperty(key);
      return text === null ? null : JSON.parse(text);
    },
    set(key, value) {
      properties.setProperty(key, JSON.stringify(value));
    },
    clear: () => void properties.deleteAllProperties(),
  };
}
