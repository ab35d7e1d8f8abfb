// Small helpers for the page's own elements.

type Child = Node | string;

/** The element with this id, which is in index.html. */
export const $ = (id: string): HTMLElement => document.getElementById(id)!;

/** Makes an element; properties are set as on the element, names with a hyphen as attributes. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Record<string, unknown> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes('-') || name === 'role') element.setAttribute(name, String(value));
    else Object.assign(element, { [name]: value });
  }
  element.append(...children);
  return element;
}
