// The built-in set: nothing is missing, and every text keeps the rules by which it was written.

import { describe, expect, it } from '@jest/globals';
import { adviseTemplate, merge } from '../../../src/domain/mail';
import { foldWords } from '../../../src/domain/mail/text';
import { BUILT_IN_REASONS } from '../../../src/domain/reasons';
import {
  BUILT_IN_TEMPLATES,
  isSober,
  LOST_AND_FOUND_DAY,
  methodTouch,
  type Template,
  type TemplateChannel,
  type TemplateTouch,
  TONES,
  templateId,
} from '../../../src/domain/templates';
import { bareFields, bareText, countWords, FULL_FIELDS } from './support';

type Place = [Template['list'], string, TemplateTouch, TemplateChannel, Template['tone']];

/** The channels of each touch: a note is never a call, an invitation never a voicemail. */
const CHANNELS: [1 | 2 | 3, TemplateChannel[]][] = [
  [1, ['Email', 'Voicemail', 'Card']],
  [2, ['Phone', 'Visit', 'Voicemail', 'Email']],
  [3, ['Email', 'Phone', 'Letter']],
];

const everyChannel = (list: Template['list'], reason: string): Place[] =>
  CHANNELS.flatMap(([touch, channels]) =>
    channels.flatMap((channel) => TONES.map((tone): Place => [list, reason, touch, channel, tone])),
  );

/** What is said to people with whom nobody jokes: no mail, one tone, and only where it makes sense. */
const SOBER: [string, 1 | 2 | 3, TemplateChannel[]][] = [
  ['Open complaint', 2, ['Phone', 'Visit', 'Voicemail']],
  ['Open complaint', 3, ['Phone', 'Letter']],
  ['Dispute or unpaid bill', 2, ['Phone', 'Voicemail']],
  ['Dispute or unpaid bill', 3, ['Letter']],
  ['Ill or hard times', 1, ['Card']],
  ['Ill or hard times', 2, ['Phone', 'Voicemail']],
  ['Died', 1, ['Card', 'Letter']],
  ['Closed down', 1, ['Card']],
  ['Closed down', 2, ['Phone', 'Voicemail']],
];

const SIGNALS = [
  'falling',
  'below their own best year',
  'below similar clients',
  'one product only',
  'bought once',
];

const bothTones = (reason: string, touch: TemplateTouch, channels: TemplateChannel[]): Place[] =>
  channels.flatMap((channel) => TONES.map((tone): Place => ['dormant', reason, touch, channel, tone]));
const oneTone = (reason: string, touch: TemplateTouch, channels: TemplateChannel[]): Place[] =>
  channels.map((channel) => ['dormant', reason, touch, channel, 'Professional']);

const DEMANDED: Place[] = [
  ...BUILT_IN_REASONS.filter((reason) => !isSober(reason)).flatMap(({ reason }) =>
    everyChannel('dormant', reason),
  ),
  ...everyChannel('dormant', ''),
  ...SOBER.flatMap(([reason, touch, channels]) => oneTone(reason, touch, channels)),
  ...oneTone('', 'lowKey', ['Email', 'Voicemail', 'Card']),
  ...oneTone('', 'newFace', ['Phone', 'Visit', 'Voicemail']),
  ...['', 'Just forgot us', 'Bought once, never knew the rest'].flatMap((reason) =>
    bothTones(reason, 'welcomeBack', ['Email', 'Letter']),
  ),
  ...bothTones('', 'birthday', ['Email', 'Voicemail', 'Card']),
  ...bothTones('', 'anniversary', ['Email', 'Voicemail', 'Card']),
  ...bothTones('', 'newYear', ['Email', 'Voicemail', 'Card']),
  ...bothTones(LOST_AND_FOUND_DAY, 'ownDay', ['Email', 'Voicemail', 'Card']),
  ...bothTones('', 'survey', ['Email']),
  ...oneTone('', 'survey', ['Letter']),
  ...bothTones('', 'reply', ['Email']),
  ...everyChannel('growth', ''),
  ...SIGNALS.flatMap((signal) =>
    everyChannel('growth', signal).filter(([, , touch, channel]) =>
      touch === 1 ? channel === 'Email' : touch === 3 || channel === 'Phone' || channel === 'Visit',
    ),
  ),
];

const placeOf = ({ list, reason, touch, channel, tone }: Template): string =>
  [list, reason, touch, channel, tone].join(' / ');
const each = BUILT_IN_TEMPLATES.map((template): [string, Template] => [templateId(template), template]);
const having = (touch: TemplateTouch, channel: TemplateChannel) =>
  each.filter(([, template]) => template.touch === touch && template.channel === channel);

describe('the built-in set', () => {
  it('holds every reason, touch, channel and tone that the rule demands, each once, and no other', () => {
    expect(BUILT_IN_TEMPLATES.map(placeOf).sort()).toEqual(DEMANDED.map((place) => place.join(' / ')).sort());
  });

  it('covers every built-in reason', () => {
    const covered = new Set(BUILT_IN_TEMPLATES.map(({ reason }) => reason));
    expect(BUILT_IN_REASONS.filter(({ reason }) => !covered.has(reason))).toEqual([]);
  });

  it('has no mail and no lighter tone for the reasons that nobody jokes about', () => {
    const sober = new Set(BUILT_IN_REASONS.filter(isSober).map(({ reason }) => reason));
    const texts = BUILT_IN_TEMPLATES.filter(({ reason }) => sober.has(reason));
    expect(sober.size).toBe(5);
    expect(new Set(texts.map(({ tone }) => tone))).toEqual(new Set(['Professional']));
    expect(texts.filter(({ channel }) => channel === 'Email')).toEqual([]);
    expect(texts.filter(({ text }) => /\{\{[#^]?Offer\b/.test(text))).toEqual([]);
  });

  it('has no two texts alike, and no two subjects of notes alike within a tone', () => {
    const texts = BUILT_IN_TEMPLATES.map(({ text }) => foldWords(text));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    for (const tone of TONES) {
      const subjects = BUILT_IN_TEMPLATES.filter(
        (one) => one.tone === tone && one.touch === 1 && one.channel === 'Email',
      ).map(({ subject }) => subject);
      expect(subjects.filter((subject, at) => subjects.indexOf(subject) !== at)).toEqual([]);
    }
  });
});

describe.each(each)('%s', (_, template) => {
  const { subject, text } = template;

  it('draws no advice', () => {
    const first = BUILT_IN_TEMPLATES.find(
      ({ list, reason, touch, channel, tone }) =>
        touch === 1 &&
        channel === 'Email' &&
        list === template.list &&
        reason === template.reason &&
        tone === template.tone,
    );
    const advice = adviseTemplate({
      touch: methodTouch(template.touch),
      subject,
      text,
      fields: bareFields(template),
      optOutLine: 'Reply “unsubscribe”, and we stop.',
      firstText: first ? first.text : '',
    });
    expect(advice).toEqual([]);
  });

  it('merges with nothing known but the name of the business, and leaves no gap', () => {
    const body = merge(text, bareFields(template), 'text');
    const head = merge(subject, bareFields(template), 'header');
    const clean = { unknown: [], blank: [], faults: [], hints: [] };
    expect(body).toMatchObject(clean);
    expect(head).toMatchObject(clean);
    expect(body.text).not.toMatch(/ {2}|\n{3}|[ \t]\n|[ \t][,.;:?]|\{\{|\(\)/);
    expect(body.text).toBe(body.text.trim());
    expect(template.touch === 'survey' || body.text.includes('Acme')).toBe(true);
  });

  it('merges with everything known, and leaves no brace and no doubled sign', () => {
    const body = merge(text, FULL_FIELDS, 'text');
    expect(body.blank).toEqual([]);
    expect(body.text).not.toMatch(/\{\{|\}\}| {2}|\n{3}|[.,;:?]{2}/);
  });

  it('invents no figure, promises no discount, and does not raise its voice', () => {
    expect(`${subject}\n${text}`).not.toMatch(
      /discount|guarantee|voucher|coupon|cheap deal|act now|last chance|limited|%|[0-9]|[$€£]|!|—|–|https?:/i,
    );
  });

  it('lays no guilt and pretends no reply', () => {
    expect(`${subject}\n${text}`).not.toMatch(
      /^(re|fwd?):|you should have (told|called|said)|you forgot us|you left us |after all we|(are|am|were|was) disappointed|why haven.t you|we deserve/im,
    );
  });
});

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
