// What counts as the same template, and what as a changed one.

import { describe, expect, it } from '@jest/globals';
import {
  isSameTemplate,
  type Template,
  TOUCH_NAMES,
  templateFingerprint,
  templateId,
  templateMark,
  touchNamed,
} from '../../../src/domain/templates';
import { BUILT_IN_TEMPLATES } from '../../../src/domain/templates/built-in';

const NOTE: Template = {
  list: 'dormant',
  reason: '',
  touch: 1,
  channel: 'Email',
  tone: 'Fun',
  language: 'English',
  subject: 'Hello there',
  text: 'Hi {{First name|there}},\n\nhow are you?',
  active: true,
  origin: 'owner',
};

describe('templateId', () => {
  it('names a text in the words of the tab', () => {
    expect(templateId(NOTE)).toBe('dormant / any reason / Note / Email / Fun / English');
  });

  it('is another one for each built-in text', () => {
    expect(new Set(BUILT_IN_TEMPLATES.map(templateId)).size).toBe(BUILT_IN_TEMPLATES.length);
  });
});

describe('templateFingerprint', () => {
  it.each<[string, Partial<Template>]>([
    ['a letter of the text', { text: NOTE.text.replace('how', 'How') }],
    ['a sign', { text: NOTE.text.replace('?', '.') }],
    ['the subject', { subject: 'Hello' }],
    ['a fallback', { text: NOTE.text.replace('there', 'friend') }],
    ['the border of subject and text', { subject: '', text: `${NOTE.subject}${NOTE.text}` }],
  ])('changes with %s', (_, changes) => {
    expect(templateFingerprint({ ...NOTE, ...changes })).not.toBe(templateFingerprint(NOTE));
  });

  it('does not change with the kind of line breaks or blanks at the ends', () => {
    const typed = { ...NOTE, text: ` ${NOTE.text.replace(/\n/g, '\r\n')}  ` };
    expect(templateFingerprint(typed)).toBe(templateFingerprint(NOTE));
  });

  it('is another one for each built-in text', () => {
    expect(new Set(BUILT_IN_TEMPLATES.map(templateFingerprint)).size).toBe(BUILT_IN_TEMPLATES.length);
  });
});

describe('isSameTemplate', () => {
  const mark = templateMark(NOTE);

  it.each<[string, Partial<Template>]>([
    ['another row', { reason: 'Moved away', tone: 'Professional' }],
    ['another subject', { subject: 'Good day' }],
    ['another comma', { text: 'Hi {{First name|there}}: How are you' }],
  ])('knows the same words in %s', (_, changes) => {
    expect(isSameTemplate(mark, { ...NOTE, ...changes })).toBe(true);
  });

  it('takes a text with other words for another one, though it stands in the same row', () => {
    expect(isSameTemplate(mark, { ...NOTE, text: 'Hi {{First name|there}}, where are you?' })).toBe(false);
  });

  it('knows no text by an empty mark or by a Gmail draft', () => {
    expect(isSameTemplate('', NOTE)).toBe(false);
    expect(isSameTemplate('Gmail draft', NOTE)).toBe(false);
  });
});

describe('touchNamed', () => {
  it.each([...TOUCH_NAMES])('%p is written and read as %p', (touch, name) => {
    expect(touchNamed(` ${name.toUpperCase()} `)).toBe(touch);
  });

  it('knows no other word', () => {
    expect(touchNamed('Newsletter')).toBeUndefined();
  });
});
