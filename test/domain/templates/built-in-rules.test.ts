// The rules of each touch: length, one question, what must be said and what must not.

import { describe, expect, it } from '@jest/globals';
import {
  type Template,
  type TemplateChannel,
  type TemplateTouch,
  templateId,
} from '../../../src/domain/templates';
import { BUILT_IN_TEMPLATES } from '../../../src/domain/templates/built-in';
import { bareText, countWords } from './support';

const each = BUILT_IN_TEMPLATES.map((template): [string, Template] => [templateId(template), template]);
const having = (touch: TemplateTouch, channel: TemplateChannel) =>
  each.filter(([, template]) => template.touch === touch && template.channel === channel);

describe('a first note by mail', () => {
  it.each(having(1, 'Email'))(
    '%s has 60 to 110 words and one question, and opens with the Personal Line',
    (_, template) => {
      const words = countWords(bareText(template));
      expect(words).toBeGreaterThanOrEqual(60);
      expect(words).toBeLessThanOrEqual(110);
      expect(template.text.match(/\?/g)).toHaveLength(1);
      expect(template.text).toContain('{{#Personal Line}}{{Personal Line}}\n\n{{/Personal Line}}');
      expect(template.text).toContain('{{#Occasion}}');
      expect(template.text).not.toMatch(/\{\{[#^]?\s*Offer|free|expert|training|upgrade/i);
    },
  );
});

describe('a talk', () => {
  it.each([...having(2, 'Phone'), ...having(2, 'Visit')])(
    '%s thanks, asks one question, listens, helps, and agrees what comes next',
    (_, template) => {
      const text = bareText(template);
      expect(text).toMatch(/^Open: “Hello, .*Thank you/m);
      expect(text).toMatch(/^Ask: “[^”]*\?”$/m);
      expect(text).toMatch(/^Listen to the end\./m);
      expect(text).toMatch(/^Say it back\./m);
      expect(text).toMatch(/^Help with one thing: /m);
      expect(text).toContain('agree when and how you speak next');
      expect(text).toContain("If they say “don't call”: thank them, log it, stop.");
      expect(text.match(/\?/g)).toHaveLength(1);
      expect(text).not.toMatch(/picking up|hang up on|taking (my|the|a) call|answering the phone/);
    },
  );

  it.each(having(2, 'Email'))('%s asks for a time in 40 to 90 words', (_, template) => {
    const words = countWords(bareText(template));
    expect(words).toBeGreaterThanOrEqual(40);
    expect(words).toBeLessThanOrEqual(90);
    expect(template.text.match(/\?/g)).toHaveLength(1);
  });
});

describe('an invitation', () => {
  it.each(having(3, 'Email'))(
    '%s has 50 to 90 words, an offer, one question and the promise to stop',
    (_, template) => {
      const words = countWords(bareText(template));
      expect(words).toBeGreaterThanOrEqual(50);
      expect(words).toBeLessThanOrEqual(90);
      expect(template.text).toMatch(/\{\{Offer\|[^}]+\}\}/);
      expect(template.text).toContain('{{#What we changed}}');
      expect(template.text.match(/\?/g)).toHaveLength(1);
      expect(template.text).toMatch(/If not, .*I won't (write|bring it up) again\./);
    },
  );
});

describe('other texts', () => {
  it.each(each.filter(([, { subject }]) => subject !== ''))(
    '%s has a subject of 2 to 5 words',
    (_, { subject }) => {
      expect(countWords(subject)).toBeGreaterThanOrEqual(2);
      expect(countWords(subject)).toBeLessThanOrEqual(5);
    },
  );

  it('only mails have a subject, and every mail has one', () => {
    const odd = BUILT_IN_TEMPLATES.filter(
      ({ channel, subject }) => (channel === 'Email') !== (subject !== ''),
    );
    expect(odd).toEqual([]);
  });

  it.each(each.filter(([, { touch }]) => touch === 'welcomeBack'))(
    '%s has an offer and one easy yes',
    (_, { text }) => {
      expect(text).toMatch(/\{\{Offer\|[^}]+\}\}/);
      expect(text.match(/\?/g)).toHaveLength(1);
    },
  );

  it.each(each.filter(([, { channel }]) => channel === 'Voicemail' || channel === 'Card'))(
    '%s is short: at most 75 words spoken or written by hand',
    (_, template) => {
      expect(countWords(bareText(template))).toBeLessThanOrEqual(75);
    },
  );

  it('a card after a death greets nobody by the name of the dead', () => {
    const texts = BUILT_IN_TEMPLATES.filter(({ reason }) => reason === 'Died');
    expect(texts.filter(({ text }) => text.includes('First name') || text.includes('{{Occasion'))).toEqual(
      [],
    );
  });

  it('what counts other clients stands in call sheets only', () => {
    const leaving = BUILT_IN_TEMPLATES.filter(({ channel }) => channel !== 'Phone' && channel !== 'Visit');
    expect(leaving.filter(({ text }) => text.includes('Idea'))).toEqual([]);
    expect(leaving.filter(({ text }) => text.includes('The One Thing'))).toEqual([]);
  });
});
