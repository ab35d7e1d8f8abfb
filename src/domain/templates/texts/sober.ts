// Texts for the reasons that nobody jokes about and that never get mail: one tone, no offer, nothing cheerful.

import type { WholeText } from '../frame';
import { callSheet, card, letter, visitSheet, voicemail } from '../frame';

const COMPLAINT = {
  listen: 'not being heard the first time that hurt most',
  help: 'settle the complaint itself; say who does what, and by which day',
  open: 'Thank you for speaking to me. Your complaint is still open, that is our fault, and I am here to settle it.',
  ask: 'What would have to happen for this to be put right in your eyes?',
};

const DISPUTE = {
  listen: 'a misunderstanding about what had been agreed',
  help: 'put both views on one page, and suggest a way to close the matter',
  open: 'Thank you for talking to me. We still have a matter open between us, and I would like to find a fair end to it.',
  ask: 'How do you see what happened?',
};

const ILL = {
  listen: 'that they would like an ordinary conversation for once',
  help: 'take one worry off them, such as a date that can wait',
  open: 'Thank you for a minute. I heard that times are hard, this is not about business, and you can send me away at any time.',
  ask: 'How are you today?',
};

const CLOSED = {
  listen: 'a new plan that has barely begun, and some grief beside it',
  help: 'an introduction to somebody, or a good word where it counts',
  open: 'Thank you for talking to me. I heard that you have closed, and I did not want that to pass without a word of thanks.',
  ask: 'How are you, and what comes next for you?',
};

const TEXTS: Pick<WholeText, 'reason' | 'touch' | 'channel' | 'text'>[] = [
  {
    reason: 'Open complaint',
    touch: 2,
    channel: 'Phone',
    text: callSheet(COMPLAINT, 'Only someone who can decide makes this call.\n'),
  },
  { reason: 'Open complaint', touch: 2, channel: 'Visit', text: visitSheet(COMPLAINT) },
  {
    reason: 'Open complaint',
    touch: 2,
    channel: 'Voicemail',
    text: voicemail(
      'Professional',
      'I am calling about your complaint. It should have been settled by now, and I am sorry that it is not. I have taken it on myself, and I would like to hear it once more from you before I act.',
      'I will try you again tomorrow.',
    ),
  },
  {
    reason: 'Open complaint',
    touch: 3,
    channel: 'Letter',
    text: letter(
      'Professional',
      'Your complaint came to us, and it did not get the answer that it deserved. I apologise for that, and for the trouble behind it.',
      '{{#What we changed}}What has changed here since: {{What we changed}}\n\n{{/What we changed}}I would like to bring the matter to an end that you find fair. Please tell me what that would be. If I can do it, I will, and if I cannot, I will tell you so plainly and say why.',
      'May I hear from you? If you would rather leave it, I will respect that and not write again.',
    ),
  },
  {
    reason: 'Open complaint',
    touch: 3,
    channel: 'Phone',
    text: callSheet(
      {
        listen: 'a small thing that is still not quite done',
        help: 'do that small thing today',
        open: 'Thank you for your patience. I promised to come back to you, and here is what we have done about your complaint.',
        ask: 'Is the matter settled for you now?',
      },
      'Tell them what was done, and wait. Invite them back only if they speak of it first.\n',
    ),
  },
  {
    reason: 'Dispute or unpaid bill',
    touch: 2,
    channel: 'Phone',
    text: callSheet(DISPUTE, 'Read the whole file first. Do not mention new business.\n'),
  },
  {
    reason: 'Dispute or unpaid bill',
    touch: 2,
    channel: 'Voicemail',
    text: voicemail(
      'Professional',
      'There is still a matter open between us, and I would like to find a fair way to close it. I am not calling to press you. I would like to hear your side first.',
      'I will try you again in a few days.',
    ),
  },
  {
    reason: 'Dispute or unpaid bill',
    touch: 3,
    channel: 'Letter',
    text: letter(
      'Professional',
      'There is a matter between us that has stayed open for too long, and I do not think that it does either of us any good.',
      'I would like to hear how you see it, look at it afresh, and suggest an end that both of us can live with. This letter is no reminder, and nothing in it changes what either of us may be entitled to.',
      'Would you be willing to talk about it? If not, I will not write to you about doing business again.',
    ),
  },
  {
    reason: 'Ill or hard times',
    touch: 1,
    channel: 'Card',
    text: card(
      'Professional',
      'I heard that things are hard for you at present, and I wanted you to know that you are in our thoughts. Please do not trouble yourself with an answer. Whatever is open between us can wait, and if there is something small that we can do for you, simply say so.',
    ),
  },
  {
    reason: 'Ill or hard times',
    touch: 2,
    channel: 'Phone',
    text: callSheet(ILL, 'Call only if you know each other. Not a word about business.\n'),
  },
  {
    reason: 'Ill or hard times',
    touch: 2,
    channel: 'Voicemail',
    text: voicemail(
      'Professional',
      'I only wanted you to know that we are thinking of you. This is not about business, and there is no need to call back. If there is something we can do, let me know.',
      'All the best to you.',
    ),
  },
  {
    reason: 'Died',
    touch: 1,
    channel: 'Card',
    text: 'We were very sorry to hear of your loss.\n\n{{#Personal Line}}{{Personal Line}}\n\n{{/Personal Line}}We remember the time in which we could work together with gratitude and respect. Our thoughts are with you, the family and all who were close.\n\nNothing on our side needs your attention. If there is something that we can take off your hands, we will do it gladly.\n\nWith our sincere sympathy\n{{#My name}}{{My name}}\n{{/My name}}{{My company}}',
  },
  {
    reason: 'Died',
    touch: 1,
    channel: 'Letter',
    text: 'To the family\n\nIt is with great sadness that we have heard of your loss, and we would like to offer you our sincere condolences.\n\n{{#Personal Line}}{{Personal Line}}\n\n{{/Personal Line}}It was an honour to be of service, and the trust that we were given will not be forgotten here. Please be assured that you need not see to anything on our account. Should papers, keys or unfinished work be with us, we will hand them over whenever and however it suits you.\n\nWe wish you strength, and people around you who help to carry this.\n\nWith respect\n{{#My name}}{{My name}}\n{{/My name}}{{My company}}',
  },
  {
    reason: 'Closed down',
    touch: 1,
    channel: 'Card',
    text: card(
      'Professional',
      'I heard that you have closed your doors. That is a hard step, and I have great respect for all that you built up before it. Thank you for the trust you placed in us. I wish you well for whatever comes next, and would be glad to hear of it some day.',
    ),
  },
  {
    reason: 'Closed down',
    touch: 2,
    channel: 'Phone',
    text: callSheet(CLOSED, 'People begin again elsewhere. Stay in touch with the person.\n'),
  },
  {
    reason: 'Closed down',
    touch: 2,
    channel: 'Voicemail',
    text: voicemail(
      'Professional',
      'I heard that you have closed, and I would like to thank you for the time we worked together. I am curious what you will do next, and glad to help with a contact or a good word.',
      'No need to call back.',
    ),
  },
];

export const SOBER_TEXTS: WholeText[] = TEXTS.map((text) => ({
  list: 'dormant',
  tone: 'Professional',
  subject: '',
  ...text,
}));
