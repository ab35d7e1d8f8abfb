// Reading an owner's tabs: first what they are, then who the clients are and what they bought.

export { readClients } from './read-clients';
export type {
  ColumnUse,
  Doubt,
  ExampleRow,
  Missing,
  OtherCurrency,
  PossibleDuplicate,
  Reach,
  Reading,
  ReadOptions,
  Role,
  Shape,
  Source,
  SourceChoices,
  Understanding,
} from './types';
export { understand } from './understand';
