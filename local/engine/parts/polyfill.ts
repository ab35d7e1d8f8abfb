// Object.groupBy for Node 20: the spreadsheet engine calls it, and only newer versions of Node have it.

type Grouper<T> = (item: T, index: number) => string;
const holder = Object as unknown as {
  groupBy?: <T>(items: Iterable<T>, by: Grouper<T>) => Record<string, T[]>;
};

holder.groupBy ??= <T>(items: Iterable<T>, by: Grouper<T>): Record<string, T[]> => {
  const groups: Record<string, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = by(item, index++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups;
};
