// A page beside the sheet that nobody looks at: dialogs are closed as soon as they open, which decides nothing.

import type { UiPort } from './execution-types';

/** The page of runs without a workbench. */
export function headlessUi(): UiPort {
  const nothing = () => undefined;
  return {
    setMenu: nothing,
    showSidebar: nothing,
    showDialog: nothing,
    toast: nothing,
    ask: () => ({ button: 'CLOSE', text: '' }),
  };
}
