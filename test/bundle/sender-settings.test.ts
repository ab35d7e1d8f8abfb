// The sender as set on the Settings tab, in the mails that leave: signature, another address, a way out of one's own.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import { OWNER, plan, send, sendSheet } from './send-support';
import { call } from './support';

const SHEET = sendSheet({ clients: 2 });
const SHOP = { address: 'hello@shop.example', displayName: 'Shop' };

function sentWith(settings: Record<string, string>, aliases: (typeof SHOP)[] = []) {
  const world = restoreWorld(SHEET);
  world.mailboxes.open(OWNER, { aliases });
  call(world, 'setUp', { settings });
  const answer = send(world);
  return {
    world,
    answer,
    mails: world.mailboxes.list(OWNER, 'sent').map(({ id }) => world.mailboxes.read(OWNER, id)),
  };
}

const headerOf = (mail: { headers: { name: string; value: string }[] }, name: string) =>
  mail.headers.find((header) => header.name === name)?.value;

describe('sendTouches with settings of the sender', () => {
  it('puts the signature under the text and above the opt-out line', () => {
    const { mails } = sentWith({ 'My signature': 'Jo Miller\nOpen Mondays & Tuesdays' });
    const [mail] = mails;
    expect(mail.text).toMatch(/Jo Miller\s+Open Mondays & Tuesdays\s+--\s+If you would rather/);
    expect(mail.html).toContain('Open Mondays &amp; Tuesdays');
  });

  it('sends as another address of the mailbox, which is also the way out', () => {
    const { mails, answer, world } = sentWith({ 'Send as': 'Hello@Shop.example' }, [SHOP]);
    expect(answer.sent).toBe(2);
    expect(mails.map((mail) => mail.from)).toEqual([
      expect.stringContaining(SHOP.address),
      expect.stringContaining(SHOP.address),
    ]);
    expect(headerOf(mails[0], 'List-Unsubscribe')).toContain('<mailto:hello@shop.example');
    world.clock += 60_000;
    expect(send(world, { touch: 2 }).withheld.map((one) => one.rule)).not.toContain('answered');
  });

  it('sends nothing as an address that the mailbox does not have, and says what to do', () => {
    const { answer, mails, world } = sentWith({ 'Send as': SHOP.address });
    expect(mails).toEqual([]);
    expect(answer.withheld.map((one) => one.rule)).toEqual(['send-as', 'send-as']);
    expect(plan(world).withheld[0].reason).toContain('may not send as hello@shop.example');
  });

  it("offers the owner's own unsubscribe address beside the mail", () => {
    const { mails } = sentWith({ 'Unsubscribe address': 'https://shop.example/stop' });
    expect(headerOf(mails[0], 'List-Unsubscribe')).toContain('<https://shop.example/stop>');
    expect(headerOf(mails[0], 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  });
});
