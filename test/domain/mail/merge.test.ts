// Merging: fields found however they are typed, nothing blank or unknown in silence, values never read as template.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mergeFields, nearestFieldName } from '../../../src/domain/mail/field-names';
import { type MergeMode, merge, unknownFieldSentence } from '../../../src/domain/mail/merge';

const FIELDS = mergeFields({
  'First name': 'Jo',
  Company: 'Acme & Sons',
  Empty: '  ',
  Invisible: '\u200b\u00a0',
  '# of visits': '12',
  '#visits': '7',
  '/path': 'p',
  '^up': 'u',
  '> more': 'm',
  '&co': 'co',
  '!note': 'n',
  'a.b': 'dot',
  'A|B': 'bar',
  'Größe (€)': 'XL',
  Имя: 'Жанна',
  名前: '花子',
  'Owner’s note': 'fine',
  Braces: '{{Company}} {{{x}}} {{#Company}}',
  Dollar: '$& $1 $$',
  Lines: 'one\r\ntwo\nBcc: x@example.com',
  Tag: '<script>alert("1")</script>',
});

function text(template: string, mode: MergeMode = 'text'): string {
  const merged = merge(template, FIELDS, mode);
  expect({ unknown: merged.unknown, blank: merged.blank, faults: merged.faults }).toEqual({
    unknown: [],
    blank: [],
    faults: [],
  });
  return merged.text;
}

describe('merge finds a field', () => {
  it.each([
    ['{{First name}}', 'Jo'],
    ['{{ first NAME }}', 'Jo'],
    ['{{First\u00a0name}}', 'Jo'],
    ['{{First \u200b name}}', 'Jo'],
    ['{{\ufeffFirst\nname}}', 'Jo'],
    ['{{FirstName}}', 'Jo'],
    ['{{Ｃｏｍｐａｎｙ}}', 'Acme & Sons'],
    ['{{# of visits}}', '12'],
    ['{{#visits}} times', '7 times'],
    ['{{/path}}', 'p'],
    ['{{^up}}', 'u'],
    ['{{> more}}', 'm'],
    ['{{&co}}', 'co'],
    ['{{!note}}', 'n'],
    ['{{!note|x}}', 'n'],
    ['{{a.b}}', 'dot'],
    ['{{A|B}}', 'bar'],
    ['{{A|B|else}}', 'bar'],
    ['{{größe (€)}}', 'XL'],
    ['{{имя}}', 'Жанна'],
    ['{{名前}}', '花子'],
    ['{{Owner’s note}}', 'fine'],
    ['{{! a remark }}Hi', 'Hi'],
  ])('%s is %s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it('of two sources, the first source wins', () => {
    const fields = mergeFields({ Email: 'list@example.com' }, { EMAIL: 'source@example.com' });
    expect(merge('{{email}}', fields, 'text').text).toBe('list@example.com');
  });

  it('two names that differ by spaces only are found by exact name, never squeezed', () => {
    const fields = mergeFields({ 'Total 1 0': 'a', 'Total 10': 'b' });
    expect(merge('{{total 1 0}}{{total 10}}', fields, 'text').text).toBe('ab');
    expect(merge('{{total10}}', fields, 'text').unknown).toHaveLength(1);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '.'])('%s is no field', (name) => {
    expect(merge(`{{${name}}}`, FIELDS, 'text').unknown.map((field) => field.name)).toEqual([name]);
  });
});

describe('merge falls back', () => {
  it.each([
    ['{{Empty|there}}', 'there'],
    ['{{ Empty | "friend" }}', 'friend'],
    ["{{Empty|'friend'}}", 'friend'],
    ['{{Empty|“friend”}}', 'friend'],
    ['{{Empty|„Freund“}}', 'Freund'],
    ['{{Empty | default: "x"}}', 'x'],
    ['{{Empty|default: x}}', 'x'],
    ['{{Empty|}}', ''],
    ['{{Empty|a|b}}', 'a|b'],
    ['{{Invisible|there}}', 'there'],
    ['{{First name|there}}', 'Jo'],
  ])('%s is %s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it('an empty field without fallback is named once', () => {
    const merged = merge('{{Empty}} {{empty}} {{Invisible}}', FIELDS, 'text');
    expect(merged.blank.map((name) => name.toLowerCase())).toEqual(['empty', 'invisible']);
  });
});

describe('merge shows passages', () => {
  it.each([
    ['a{{#Company}} at {{Company}}{{/Company}}.', 'a at Acme & Sons.'],
    ['a{{#Empty}} at {{Empty}}{{/Empty}}.', 'a.'],
    ['a{{^Empty}} nothing{{/Empty}}.', 'a nothing.'],
    ['a{{^Company}} nothing{{/Company}}.', 'a.'],
    ['{{#company}}x{{/COMPANY}}', 'x'],
    ['{{#Company}}{{^Empty}}both{{/Empty}}{{/Company}}', 'both'],
    ['one\n{{#Empty}}\nnever\n{{/Empty}}\ntwo', 'one\ntwo'],
  ])('%s', (template, expected) => {
    expect(text(template)).toBe(expected);
  });

  it('an unknown field in a hidden passage is still reported', () => {
    const merged = merge('{{#Empty}}{{Nowhere}}{{/Empty}}', FIELDS, 'text');
    expect(merged.unknown).toEqual([{ name: 'Nowhere', nearest: '' }]);
  });
});

describe('merge says what is wrong with a template', () => {
  it.each([
    [
      'Hi {{First name}, how are you',
      '“{{First name}, how are you” is not closed: put }} right after the field’s name.',
    ],
    [
      '{{First name {{Company}}',
      '“{{First name {{Company}}” is not closed: put }} right after the field’s name.',
    ],
    ['{{Hello\n\nWorld}}', '“{{Hello” is not closed: put }} right after the field’s name.'],
    ['{{{Company}}}', '“{{{Company}}}” has three braces: write two, {{Company}}.'],
    ['{{& Company}}', '“{{& Company}}” cannot be used: write {{Company}}.'],
    [
      '{{> Footer}}',
      '“{{> Footer}}” would bring in another text, which is not possible here: write its words.',
    ],
    ['{{=<% %>=}}', '“{{=<% %>=}}” would change the braces, which is not possible here: keep {{ and }}.'],
    ['{{ }}', '“{{ }}” names no field: write a column’s name between the braces.'],
    ['{{#Company}}x', '“{{#Company}}” is never closed: put {{/Company}} where the passage ends.'],
    ['x{{/Company}}', '“{{/Company}}” closes a passage that was never opened: put {{#Company}} before it.'],
    [
      '{{#Company}}{{#Empty}}{{/Company}}{{/Empty}}',
      '“{{#Empty}}” must be closed before “{{/Company}}”: put {{/Empty}} before it.',
    ],
    ['First name}} hi', 'A “}}” stands alone: put {{ before the field’s name, or remove it.'],
  ])('%s', (template, sentence) => {
    const merged = merge(template, FIELDS, 'text');
    expect(merged.faults[0]).toBe(sentence);
    expect(merged.text).toBe(template);
  });

  it.each([
    ['Hi {First name},', '“{First name}” would leave as it stands. Did you mean {{First name}}?'],
    ['Hi [first name],', '“[first name]” would leave as it stands. Did you mean {{first name}}?'],
    ['Hi <<Company>>,', '“<<Company>>” would leave as it stands. Did you mean {{Company}}?'],
    ['Hi *|COMPANY:x|*', undefined],
    ['Hi {dear friend}', undefined],
  ])('%s hints', (template, hint) => {
    expect(merge(template, FIELDS, 'text').hints).toEqual(hint ? [hint] : []);
  });

  it.each([
    ['Frist name', 'First name'],
    ['Name', 'First name'],
    ['Compny', 'Company'],
    ['Grosse', 'Größe (€)'],
    ['Telephone', ''],
  ])('the nearest name to %s is %s', (typed, nearest) => {
    expect(nearestFieldName(typed, FIELDS.names)).toBe(nearest);
  });

  it('an unknown field stands as typed and its sentence offers the nearest', () => {
    const merged = merge('Hi {{Frist name|you}}', FIELDS, 'text');
    expect(merged.text).toBe('Hi {{Frist name|you}}');
    expect(merged.unknown.map(unknownFieldSentence)).toEqual([
      'There is no field “{{Frist name}}”. Did you mean {{First name}}?',
    ]);
    expect(unknownFieldSentence({ name: 'Qqq', nearest: '' })).toBe(
      'There is no field “{{Qqq}}”. Use the name of a column.',
    );
  });
});

describe('merge puts values in as they are', () => {
  it('a value with braces is not expanded, and $& is only a text', () => {
    expect(text('{{Braces}} {{Dollar}}')).toBe('{{Company}} {{{x}}} {{#Company}} $& $1 $$');
  });

  it('in a header there are no line breaks', () => {
    expect(text('Hi\r\n{{Lines}}', 'header')).toBe('Hi one two Bcc: x@example.com');
  });

  it('in plain text line breaks stay', () => {
    expect(text('{{Lines}}')).toBe('one\ntwo\nBcc: x@example.com');
  });

  it('in HTML values and fallbacks are escaped and line breaks kept', () => {
    expect(text('<p>{{Tag}}</p>', 'html')).toBe('<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</p>');
    expect(text('{{Empty|<b>}}{{Lines}}', 'html')).toContain('one<br>two<br>Bcc');
    expect(text('{{Empty|&lt;b&gt;}}', 'html')).toBe('&lt;b&gt;');
  });

  it.each([
    ['<p>{{First&nbsp;name}}</p>', '<p>Jo</p>'],
    ['<p>{{<b>First</b> name}}</p>', '<p>Jo<b></b></p>'],
    ['<b>{{First</b> name}}', '<b>Jo</b>'],
    ['{<i>{First name}</i>}', '<i>Jo</i>'],
    [
      '<style>@media x{a{color:red}}</style>{{Company}}',
      '<style>@media x{a{color:red}}</style>Acme &amp; Sons',
    ],
    ['{{Empty|&quot;x&quot;}}', 'x'],
  ])('formatting within the braces of %s does not matter', (template, expected) => {
    expect(text(template, 'html')).toBe(expected);
  });

  const anyText = fc.string({ unit: 'binary', maxLength: 40 });
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
    .filter((s) => !/[{}|]/.test(s) && /\p{L}/u.test(s));

  it('any value of any field arrives whole, apart from blanks at its ends and the kind of line break', () => {
    fc.assert(
      fc.property(name, anyText, (field, value) => {
        const merged = merge(`a{{${field}|}}b`, mergeFields({ [field]: value }), 'text');
        const tidy = merge(`{{x|}}`, mergeFields({ x: value }), 'text').text;
        expect(merged.unknown).toEqual([]);
        expect(merged.text).toBe(`a${tidy}b`);
        if (tidy !== '') expect(tidy.replace(/\s/g, '')).toBe(value.replace(/[\s\u0085]/g, ''));
      }),
    );
  });

  it('any template ends in a text or in faults, and a header never holds a line break', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            anyText,
            fc.constantFrom('{{', '}}', '{{#x}}', '{{/x}}', '{', '}', '{{x}}', '{{{', '\n', '|'),
          ),
          {
            maxLength: 12,
          },
        ),
        anyText,
        (pieces, value) => {
          const merged = merge(pieces.join(''), mergeFields({ x: value }), 'header');
          expect(merged.text).not.toMatch(/[\r\n\0]/);
        },
      ),
    );
  });

  it('in HTML no value can open a tag', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const { text: html } = merge('{{x|}}', mergeFields({ x: value }), 'html');
        expect(html.replace(/<br>/g, '')).not.toMatch(/[<>"']/);
      }),
    );
  });
});
