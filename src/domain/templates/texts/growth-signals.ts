// Texts for active clients by what gave them away: falling, below their best year, below similar clients, one product.

import { mail, offer, type ReasonTexts } from '../voice';

const FALLING: ReasonTexts = {
  reason: 'falling',
  listen: 'something that has begun to annoy them, or a second supplier on trial',
  help: 'remove the one annoyance they name, before the next order',
  Professional: {
    note: mail(
      'Are we still useful?',
      'You have been ordering a little less from us lately. That may have the best of reasons, and you owe us no explanation. But I would rather ask early, while it is a small question, than late, when it has become a large one.',
      'If plans have changed on your side, I would like to understand them. If something has changed for the worse on ours, I would like to know it first. We value you as a client, whatever the size of the order. Is there something that we should do differently?',
    ),
    talk: {
      open: 'Thank you for your time. You have needed us less of late, and before I guess at the reason I wanted to ask.',
      ask: 'What has changed for you over the past months?',
    },
    invitation: {
      subject: 'Back to full strength',
      why: 'I have noticed that you rely on us less than you once did, and I would like to give you a reason to do so again.',
      invite: `My suggestion is ${offer('a joint look at what you need this year, and what no longer fits')}. Whatever we find, you decide.`,
      ask: 'Shall we sit down together?',
    },
  },
  Fun: {
    note: mail(
      'Did we do something?',
      'You know the feeling when a good friend still waves but no longer stops to chat. You have been ordering a little less from us lately, and I caught myself checking whether we have spinach between our teeth.',
      'Perhaps it is only the season, or your plans have changed, and then I will stop looking in the mirror. But if it is spinach, a friend would say so, and I would be truly grateful. Is there something that we should do differently?',
    ),
    talk: {
      open: 'Thank you for a minute. We see you less of late, and I would rather ask you than read tea leaves.',
      ask: 'What is different these days?',
    },
    invitation: {
      subject: 'Tea leaves put away',
      why: 'We have seen less of you lately, and my tea leaves are no help at all. So I have made a plan instead.',
      invite: `It begins with two chairs, a pot of coffee, and ${offer('a joint look at what you need this year, and what no longer fits')}.`,
      ask: 'Will you take one of the chairs?',
    },
  },
};

const BELOW_BEST_YEAR: ReasonTexts = {
  reason: 'below their own best year',
  listen: 'a plan that was put off, not given up',
  help: 'work out the first small step of a plan they put off',
  Professional: {
    note: mail(
      'Thinking back',
      'While going through our records I came across the year in which we did most for you. A good deal was going on at your place then, and we were proud to be part of it. I do not expect every year to look like that one. Still, it made me wonder what became of the things that we worked on, and what has moved into their place.',
      'I would enjoy hearing about it, in two lines or in twenty. What are you working on these days?',
    ),
    talk: {
      open: 'Thank you for your time. I was looking back at our busiest year together, and wondered how things stand with you today.',
      ask: 'What was different for you then?',
    },
    invitation: {
      subject: 'Another good year',
      why: 'We have seen how well it can go when we plan a year with you instead of waiting for the next order.',
      invite: `I would like to do that again, starting with ${offer('an hour in which we plan your coming year together')}.`,
      ask: 'Would you like to plan it with me?',
    },
  },
  Fun: {
    note: mail(
      'The good old days',
      'I was leafing through our records as one leafs through a photo album, and got stuck at our busiest year together. We were all over your place. You must have seen us more often than your relatives.',
      'Things are calmer now, and calm has its charm. I only wondered what became of all that we did back then, whether it still makes you happy, and what keeps you awake nowadays in its stead. What are you working on these days?',
    ),
    talk: {
      open: 'Thank you for a minute. I have been wallowing in memories of our busiest year, and wanted to hear how the story went on.',
      ask: 'What was so different back then?',
    },
    invitation: {
      subject: 'The sequel',
      why: 'Our best year together deserves a sequel, and for once it might be as good as the original. All that is missing is a script.',
      invite: `Let us begin it with ${offer('an hour in which we plan your coming year together')}. You play the lead.`,
      ask: 'Are you up for it?',
    },
  },
};

const BELOW_SIMILAR: ReasonTexts = {
  reason: 'below similar clients',
  listen: 'work that they do themselves because nobody ever offered to do it',
  help: 'tell them how others in their place go about it, without names',
  Professional: {
    note: mail(
      'A question about you',
      'We look after several clients whose situation resembles yours, and each of them uses us in a different way. Some bring us in early, some late, some for things that I would never have thought of. It made me realise how little I know about the way you go about it.',
      "I do not ask in order to sell you more. I ask because the best ideas I have passed on were always somebody else's, and you may have one of them, or need one. Which task costs you the most time at present?",
    ),
    talk: {
      open: 'Thank you for your time. I would like to learn how you go about things, since no two of our clients do it alike.',
      ask: 'Which part of it takes up most of your time?',
    },
    invitation: {
      subject: 'How others do it',
      why: 'Clients in a place like yours have shown me a few ways to make life easier, and I think that one or two of them would suit you.',
      invite: `I would gladly pass them on, without names, and add ${offer('a short session on what works for others like you')}.`,
      ask: 'Would that interest you?',
    },
  },
  Fun: {
    note: mail(
      'Over the garden fence',
      'We have the privilege of looking over many garden fences. Some clients grow roses, some grow tomatoes, and one has built a pond where I would have sworn that nothing could live. Over your fence we have only peeked so far.',
      'So let me ask, with my chin on the top board and no wheelbarrow behind my back. Which corner of your garden gives you the most trouble just now?',
    ),
    talk: {
      open: 'Thank you for having me. I see how others go about it all day long, and I know far too little about how you do.',
      ask: 'Which job would you hand over tomorrow, if you could?',
    },
    invitation: {
      subject: 'Borrowed cleverness',
      why: 'The cleverest tricks that I know were all invented by clients of ours. A few of them are crying out to be used at your place.',
      invite: `I would like to hand them on, names blacked out, together with ${offer('a short session on what works for others like you')}.`,
      ask: 'Do you want to hear them?',
    },
  },
};

const ONE_PRODUCT: ReasonTexts = {
  reason: 'one product only',
  listen: 'that they get the rest elsewhere, simply out of habit',
  help: 'answer one question in a field where they did not expect us to know anything',
  Professional: {
    note: mail(
      'Still just right?',
      'You come to us for one thing, and you come back for it. I take that as a compliment, and I have never asked you whether it is still just as you want it. People change, needs change, and what has always been ordered is seldom looked at again.',
      'So this is a small look from my side. I would like to be sure that it serves you as well now as it did at the beginning. Is there something about it that you would change?',
    ),
    talk: {
      open: 'Thank you for coming back to us for the same thing again and again. I would like to know what happens around it.',
      ask: 'What do you need before and after it, and who helps you there?',
    },
    invitation: {
      subject: 'One thing more',
      why: 'You know us for one thing, and I am glad that it serves you. There is more that goes well with it.{{#What else we do}} In short: {{What else we do}}{{/What else we do}}',
      invite: `So that you need not take my word for it, I would like to suggest ${offer('a small try of the one that fits you best')}.`,
      ask: 'Would you like to try it?',
    },
  },
  Fun: {
    note: mail(
      'The usual?',
      'In a good café they see you at the door and say: the usual. We have reached that point with you, and I am rather proud of it. But I have been to cafés where I ordered the same thing for years, only because nobody ever asked whether I still liked it.',
      'I do not want to be that café. So before the next round is poured, let me lean over the counter with a single question. Is the usual still the way you want it?',
    ),
    talk: {
      open: 'Thank you for making time. You always take the usual, and today I would like to hear about the rest of your menu.',
      ask: 'Where do you get everything that goes with it?',
    },
    invitation: {
      subject: 'Off the usual menu',
      why: 'You have found your favourite with us, and nobody will take it away. But the card has a second page.{{#What else we do}} It says: {{What else we do}}{{/What else we do}}',
      invite: `Try a spoonful first, with ${offer('a small try of the one that fits you best')}.`,
      ask: 'Would you like a taste?',
    },
  },
};

const BOUGHT_ONCE: ReasonTexts = {
  reason: 'bought once',
  listen: 'that the first order did less than they had hoped for',
  help: 'show them how to get more out of what they already have from us',
  Professional: {
    note: mail(
      'How is it going?',
      'Not long ago you placed your first order with us, and I would not like that to pass without a word. Thank you for choosing us. A first time tells a client a great deal about a business, and often tells the business nothing about the client.',
      'I would like to change that. Tell me what went well, and above all what did not, while it is still fresh in your mind. It comes straight to me. Did everything turn out the way you had hoped?',
    ),
    talk: {
      open: 'Thank you for your first order. I wanted to hear from you in person how it went, while it is still fresh.',
      ask: 'What had you hoped for, and did it come true?',
    },
    invitation: {
      subject: 'A good second step',
      why: 'Your first order told us a little about you, and what you have bought can do more for you than people usually know.{{#What else we do}} There is also this: {{What else we do}}{{/What else we do}}',
      invite: `I would like to show you, with ${offer('a short session on getting the most out of what you have')}.`,
      ask: 'Would you care to join me?',
    },
  },
  Fun: {
    note: mail(
      'How was it, honestly?',
      'You have placed your first order with us, and this is the moment at which many a business goes into hiding until the next one. I would rather come out and ask. Thank you first of all, it was a pleasure. I hope that it was one for you too, but hoping is not knowing.',
      'So be frank with me, while it is fresh. What was good, what creaked, what would you tell a friend over dinner. It comes straight to me, and I can stand a joke. Did we live up to what you expected?',
    ),
    talk: {
      open: 'Thank you for giving us a first try. I would like to hear the review before the stars are handed out.',
      ask: 'What did you expect, and what did you get?',
    },
    invitation: {
      subject: 'Chapter two',
      why: 'Chapter one was your first order, and I liked it. I suspect that half of what you bought is still waiting to be discovered.{{#What else we do}} And in the next chapter: {{What else we do}}{{/What else we do}}',
      invite: `Let us turn the page with ${offer('a short session on getting the most out of what you have')}.`,
      ask: 'Do you want to read on with me?',
    },
  },
};

export const GROWTH_SIGNALS: ReasonTexts[] = [
  FALLING,
  BELOW_BEST_YEAR,
  BELOW_SIMILAR,
  ONE_PRODUCT,
  BOUGHT_ONCE,
];
