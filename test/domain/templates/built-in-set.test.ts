// The built-in set: nothing is missing, and every text keeps the rules by which it was written.

import { describe, expect, it } from '@jest/globals';
import { adviseTemplate, merge } from '../../../src/domain/mail';
import { foldWords } from '../../../src/domain/mail/text';
import { BUILT_IN_REASONS } from '../../../src/domain/reasons';
import {
  isSober,
  LOST_AND_FOUND_DAY,
  methodTouch,
  TEMPLATE_CHANNELS,
  type Template,
  type TemplateChannel,
  type TemplateTouch,
  TONES,
  templateId,
} from '../../../src/domain/templates';
import { BUILT_IN_TEMPLATES } from '../../../src/domain/templates/built-in';
import { bareFields, FULL_FIELDS } from './support';

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

describe('the built-in set', () => {
  it('holds every reason, touch, channel and tone that the rule demands, each once, and no other', () => {
    expect(BUILT_IN_TEMPLATES.map(placeOf).sort()).toEqual(DEMANDED.map((place) => place.join(' / ')).sort());
  });

  it('covers every built-in reason', () => {
    const covered = new Set(BUILT_IN_TEMPLATES.map(({ reason }) => reason));
    expect(BUILT_IN_REASONS.filter(({ reason }) => !covered.has(reason))).toEqual([]);
  });

  it('uses every channel there is', () => {
    expect(new Set(BUILT_IN_TEMPLATES.map(({ channel }) => channel))).toEqual(new Set(TEMPLATE_CHANNELS));
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
