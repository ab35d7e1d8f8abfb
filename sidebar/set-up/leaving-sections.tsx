// Set-up: what each of Google's permissions is for, and how to part with Rekindle.

import { Facts } from '../ui/facts';
import { Folded } from '../ui/folded';

const PERMISSIONS: [string, string][] = [
  ['This spreadsheet', 'reads your list, writes its own tabs; no other file'],
  ['Sidebars', 'shows this page'],
  ['Your address', 'knows whose mailbox a note leaves from'],
  ['Gmail', 'makes drafts, sends them, sees who answered'],
  ['Send email as you', 'knows how many mails Google lets you send today'],
  ['Run when you are not present', 'the clock, and mails you let go on or timed'],
];

export function LeavingSections() {
  return (
    <>
      <Folded title="Permissions">
        <Facts facts={PERMISSIONS} />
        <p>
          Where one is missing, what needs it stops and names it. To give it, choose Rekindle &gt; Open again
          and tick every box.
        </p>
      </Folded>
      <Folded title="Remove Rekindle">
        <p>It never deletes a tab of yours, so parting is done by hand:</p>
        <ol>
          <li>Switch off what is on under The clock; so do colleagues. In Send, stop what still leaves.</li>
          <li>In Gmail, delete drafts you do not want to send.</li>
          <li>
            Copy Do Not Contact elsewhere if it names anybody: who asked to be left alone is to be left alone.
          </li>
          <li>
            Delete the tabs that Rekindle made, also hidden ones whose name begins with Rekindle. Without the
            Touch Log nobody knows who got what.
          </li>
          <li>
            Choose Extensions &gt; Apps Script, there Overview, and delete the project: the menu goes with it.
          </li>
          <li>At myaccount.google.com/permissions, take back what you allowed.</li>
        </ol>
      </Folded>
    </>
  );
}
