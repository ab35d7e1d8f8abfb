// Set-up: what each of Google's permissions is for, and how to part with Rekindle.

import { Facts } from '../ui/facts';
import { Folded } from '../ui/folded';
import { Section } from './section';

const PERMISSIONS: [string, string][] = [
  ['This spreadsheet', 'your list, its own tabs; no other file'],
  ['Sidebars', 'this page'],
  ['Your address', 'whose mailbox a note leaves from'],
  ['Gmail', 'drafts, sending, who answered'],
  ['Send email as you', 'how many mails Google lets you send today'],
  ['Run when you are not present', 'the clock, mails that leave by themselves'],
];

export function LeavingSections() {
  return (
    <>
      <Section title="Permissions" call="permissions">
        {({ missing, url }) => (
          <>
            {missing.map(({ name, off }) => (
              <p class="problem" key={name}>
                {name} is missing. Switched off: {off}.
              </p>
            ))}
            {url ? (
              <p>
                <a href={url} target="_blank" rel="noopener">
                  Allow it at Google
                </a>
                : tick every box, then come back.
              </p>
            ) : (
              <p>Google allows all of it.</p>
            )}
            <Facts facts={PERMISSIONS} />
          </>
        )}
      </Section>
      <Folded title="Remove Rekindle">
        <p>Rekindle never deletes a tab of yours. To part with it:</p>
        <ol>
          <li>Switch off The clock, here and for colleagues; in Send, stop what still leaves.</li>
          <li>In Gmail, delete the drafts it made.</li>
          <li>Keep Do Not Contact if it names anybody: their wish stays.</li>
          <li>
            Delete the other tabs it made, the hidden ones too. Without the Touch Log nobody knows who got
            what.
          </li>
          <li>Under Extensions &gt; Apps Script &gt; Overview, delete the project: the menu goes with it.</li>
          <li>Take back what you allowed, at myaccount.google.com/permissions.</li>
        </ol>
      </Folded>
    </>
  );
}
