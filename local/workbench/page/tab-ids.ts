// Names for what people make in the page. The server tells a tab's number from its name there, so a new tab's name
// is made of a number; anything else gets one too, which harms nothing.

import { helpers } from '@odoo/o-spreadsheet';

type Generator = { smallUuid(): string; uuidv4(): string };

/** The engine's own generator, but for its short names. */
export function tabIds(): Generator {
  const { UuidGenerator } = helpers as unknown as { UuidGenerator: new () => Generator };
  return Object.assign(new UuidGenerator(), {
    smallUuid: () => `gid${crypto.getRandomValues(new Uint32Array(1))[0] >>> 1}`,
  });
}
