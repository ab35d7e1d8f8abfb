// PropertiesService against what Google documents and others measured.

import { describe, expect, it } from '@jest/globals';
import { aProject, aWorld, startRun } from './support';

describe('PropertiesService', () => {
  it('keeps what one run wrote for the next', () => {
    const world = aWorld();
    startRun(world).PropertiesService.getDocumentProperties().setProperty('cursor', '5');
    expect(startRun(world).PropertiesService.getDocumentProperties().getProperty('cursor')).toBe('5');
  });

  it('keeps document, script and user apart', () => {
    const { PropertiesService } = startRun();
    PropertiesService.getDocumentProperties().setProperty('k', 'document');
    PropertiesService.getUserProperties().setProperty('k', 'user');
    expect(PropertiesService.getScriptProperties().getProperty('k')).toBeNull();
    expect(PropertiesService.getUserProperties().getProperty('k')).toBe('user');
  });

  it('shows nobody the user properties of another account', () => {
    const world = aWorld();
    startRun(world).PropertiesService.getUserProperties().setProperty('k', 'mine');
    const other = startRun(world, { account: 'assistant@example.com' });
    expect(other.PropertiesService.getUserProperties().getProperty('k')).toBeNull();
  });

  it('shows no script the properties of another', () => {
    const world = aWorld();
    startRun(world).PropertiesService.getScriptProperties().setProperty('k', 'mine');
    const other = startRun(world, {}, aProject(world, undefined, 'other'));
    expect(other.PropertiesService.getScriptProperties().getProperty('k')).toBeNull();
  });

  it('stores anything as text', () => {
    const store = startRun().PropertiesService.getScriptProperties();
    store.setProperty('n', 1 as unknown as string).setProperty('z', null as unknown as string);
    expect(store.getProperties()).toEqual({ n: '1', z: 'null' });
  });

  it.each(['', null, undefined])('refuses the name %p', (name) => {
    const store = startRun().PropertiesService.getScriptProperties();
    expect(() => store.setProperty(name as string, 'x')).toThrow(/must not be null or empty/);
    expect(() => store.getProperty(name as string)).toThrow(/must not be null or empty/);
  });

  it('takes a value of 9 KB in UTF-8 and refuses one byte more', () => {
    const store = startRun().PropertiesService.getScriptProperties();
    store.setProperty('fits', 'ä'.repeat(4608));
    expect(() => store.setProperty('over', `${'ä'.repeat(4608)}x`)).toThrow('Argument too large: value');
    expect(store.getKeys()).toEqual(['fits']);
  });

  it('refuses more than 500 KB in one store and keeps what was there', () => {
    const store = startRun().PropertiesService.getScriptProperties();
    for (let i = 0; i < 55; i++) store.setProperty(`key${i}`, 'x'.repeat(9216));
    expect(() => store.setProperties({ a: 'x'.repeat(9000), b: 'x'.repeat(9000) })).toThrow(
      /exceeded the property storage quota/,
    );
    expect(store.getKeys()).toHaveLength(55);
  });

  it('setProperties(values, true) deletes all others', () => {
    const store = startRun().PropertiesService.getScriptProperties();
    store.setProperties({ a: '1', b: '2' }).setProperties({ b: '3' }, true);
    expect(store.getProperties()).toEqual({ b: '3' });
  });

  it('getProperties gives a copy, not the store', () => {
    const store = startRun().PropertiesService.getScriptProperties();
    store.setProperty('a', '1').getProperties()['a'] = 'changed';
    expect(store.getProperty('a')).toBe('1');
  });
});
