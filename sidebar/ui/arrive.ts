// For what appears in place of a button that was pressed: the keyboard is led to it.

/** A ref: the element has the keyboard as soon as it is there. It needs a tabIndex. */
export const arrive = (element: HTMLElement | null): void => element?.focus();
