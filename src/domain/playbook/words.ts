// The playbook's own words: what to do when a client falls silent, day by day, and what to ask who leaves.

/** When, what, who. {rest} and the like stand for settings. */
export const STEPS: readonly (readonly [when: string, what: string, who: string])[] = [
  [
    'First day',
    'Open the account: last order, last words, anything unanswered. Put the reason you suspect under Reason for Departure, and say in Approach whether to reach out at all.',
    'Whose account it is',
  ],
  [
    '',
    'If it was our mistake, call the same day. One sentence of regret, one question: what would put it right? No offer.',
    'The owner',
  ],
  [
    'First week',
    'Ask why, by call or with the Why survey. Listen, do not sell, do not defend. Log their own words as the reason told.',
    'Whose account it is',
  ],
  [
    '',
    'Never hang up without a next date. Has their contact here left? Introduce the new one by name, in person.',
    'Whose account it is',
  ],
  [
    'Day 30',
    'Put right what they told you and tell them that it is done. No talk yet? A cheerful note with a true occasion and one easy question.',
    'Whose account it is',
  ],
  [
    'Day 90',
    'Invite them back with something of value that is no price cut, in the same conversation. Read every open reason once more in the team: what repeats is what to fix.',
    'Whose account it is',
  ],
  [
    'Day 180',
    'One welcome-back note, then let them rest for {rest} days. Won back by now? Ask for the story and for a referral.',
    'The owner',
  ],
];

export const QUESTIONS: readonly string[] = [
  'When did you first think of leaving, and what had happened?',
  'What did we do, or fail to do, that you remember best?',
  'Was there somebody here you could have told? Did you?',
  'What do you get now that you missed with us?',
  'What would have to be different for us to earn a second chance?',
  'May I call you again in three months, and what should I have done by then?',
];

/** Told to those who read it aloud. */
export const HOW_TO_ASK =
  'Ask these when a client says goodbye, and of everybody who has gone quiet. Write the answers down word for word.';

/** What is to be done, whoever does it. */
export const TASKS: readonly string[] = [
  'Reads the weekly digest and asks for the reason',
  'Calls within the first week',
  'Decides on amends and offers',
  'Looks after who comes back: 2, 30 and 90 days',
];

export const NOTES_HEADING = 'Our own notes';
export const NOTES_WORDS =
  'Write below. What stands under this line is kept whenever the playbook is written again.';
