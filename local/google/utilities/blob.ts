// Blob: bytes with a type and a name.

import type { Run } from '../../runtime/execution';
import { navigation, provide } from '../strict';
import { encodeText, signed, unsigned } from './bytes';

type Blob = GoogleAppsScript.Base.Blob;

const BLOB = {
  name: 'Blob',
  inErrors: 'Utilities.Blob',
  members: {
    copyBlob: navigation(),
    getBytes: navigation(),
    getContentType: navigation(),
    getDataAsString: navigation('', 'string'),
    getName: navigation(),
    setBytes: navigation('number[]'),
    setContentType: navigation('string?'),
    setDataFromString: navigation('string', 'string,string'),
    setName: navigation('string?'),
  },
};

/** A blob of these bytes; text goes in and out as UTF-8. */
export function createBlob(run: Run, content: Buffer, type: string | null, name: string | null): Blob {
  const held = { content, type, name };
  const change = (part: Partial<typeof held>) => {
    Object.assign(held, part);
    return self;
  };
  const self = provide(run, BLOB, {
    copyBlob: () => createBlob(run, Buffer.from(held.content), held.type, held.name),
    getBytes: () => signed(held.content),
    getContentType: () => held.type,
    getDataAsString: () => held.content.toString('utf8'),
    getName: () => held.name,
    setBytes: (bytes: number[]) => change({ content: unsigned(bytes) }),
    setContentType: (value: string | null) => change({ type: value }),
    setDataFromString: (text: string) => change({ content: encodeText(text, 'UTF_8') }),
    setName: (value: string | null) => change({ name: value }),
  }) as unknown as Blob;
  return self;
}
