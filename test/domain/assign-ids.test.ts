import { describe, expect, it } from '@jest/globals';
import { assignIds } from '../../src/domain/assign-ids';
import type { ClientRecord } from '../../src/domain/client';

const record = (name: string, ...identities: string[]): ClientRecord => ({
  identities,
  facts: { name } as ClientRecord['facts'],
  sales: [],
});

describe('assignIds', () => {
  it('numbers clients in the order met', () => {
    const { ids } = assignIds([record('A', 'name:a'), record('B', 'name:b')], {});
    expect(ids).toEqual(['C0001', 'C0002']);
  });

  it('keeps the id when the name is corrected and the address stays', () => {
    const { clients } = assignIds([record('Acme', 'email:jo@example.com', 'name:acme')], {});
    const { ids, clients: later } = assignIds(
      [record('Acme Ltd', 'email:jo@example.com', 'name:acme ltd')],
      clients,
    );
    expect(ids).toEqual(['C0001']);
    expect(later['C0001']).toEqual({
      name: 'Acme Ltd',
      identities: ['email:jo@example.com', 'name:acme ltd', 'name:acme'],
    });
  });

  it('keeps the id when the address is corrected and the name stays', () => {
    const { clients } = assignIds([record('Acme', 'email:jo@example.com', 'name:acme')], {});
    expect(assignIds([record('Acme', 'email:jo@example.org', 'name:acme')], clients).ids).toEqual(['C0001']);
  });

  it('gives a known id to the record with the stronger identity', () => {
    const known = { C0001: { name: 'Acme', identities: ['id:7', 'name:acme'] } };
    const { ids } = assignIds(
      [record('Acme', 'name:acme'), record('Acme North', 'id:7', 'name:acme north')],
      known,
    );
    expect(ids).toEqual(['C0002', 'C0001']);
  });

  it('gives no id twice and forgets no client that is not in the data now', () => {
    const known = { C0005: { name: 'Gone', identities: ['name:gone'] } };
    const { ids, clients } = assignIds([record('New', 'name:new')], known);
    expect(ids).toEqual(['C0006']);
    expect(Object.keys(clients)).toEqual(['C0005', 'C0006']);
  });

  it('does not let a past identity be held by two clients', () => {
    const known = { C0001: { name: 'Old', identities: ['id:1', 'email:x@example.com'] } };
    const { clients } = assignIds(
      [record('Old', 'id:1'), record('New', 'id:2', 'email:x@example.com')],
      known,
    );
    const holders = Object.values(clients).filter((client) =>
      client.identities.includes('email:x@example.com'),
    );
    expect(holders.map((client) => client.name)).toEqual(['New']);
  });
});
