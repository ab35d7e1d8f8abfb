// A client to talk to: the number, what to say, and what came of it.

import { dayText } from '../words/numbers';
import type { Card } from './draft';
import { Reply } from './reply';

/** The number to call, which a phone or a phone program dials. */
export function PhoneLine({ card: { facts, noCalls } }: { card: Card }) {
  const { phone = '', contact = '', email = '' } = facts;
  if (noCalls) return <p class="note">They asked not to be called. Write instead.</p>;
  return (
    <p>
      {contact && <>{contact}: </>}
      {phone ? <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a> : 'no phone number'}
      {email && <span class="hint"> · {email}</span>}
    </p>
  );
}

/** What to say, as text to read from; after an answer, what to write. */
export function Script({ card }: { card: Card }) {
  const { answered, callSheet, voicemail } = card;
  return (
    <>
      {answered && <Reply key={answered} card={card} />}
      {callSheet && <Fold title="What to say" text={callSheet} />}
      {voicemail && <Fold title="If a machine answers" text={voicemail} />}
    </>
  );
}

function Fold({ title, text }: { title: string; text: string }) {
  return (
    <details>
      <summary>{title}</summary>
      <div class="mail">{text}</div>
    </details>
  );
}

/** What happened so far, newest first. */
export function Story({ card: { story }, locale }: { card: Card; locale: string }) {
  if (story.length === 0) return <p>Nothing yet: nobody has been in touch.</p>;
  return (
    <dl>
      {story.map(({ day, words }, i) => (
        <div key={`${i} ${day}`}>
          <dt>{dayText(day, locale)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
