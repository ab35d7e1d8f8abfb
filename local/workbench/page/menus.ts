// What stands in the menu row: the engine's own menus as Sheets has them, then those the script added.

import { registries } from '@odoo/o-spreadsheet';
import type { Menu } from '../../runtime/execution-types';
import type { EngineEnv, Mounted } from './mount';

export interface MenuEntry {
  label: string;
  /** A shortcut or the like, at the right. */
  hint?: string;
  disabled?: boolean;
  /** Ticked or not, for what can be switched. */
  checked?: boolean;
  run?(): void;
  children?(): (MenuEntry | 'separator')[];
}

/** An action of the engine's, as its registry gives it. */
interface Action {
  id: string;
  name(env: EngineEnv): string;
  description(env: EngineEnv): string;
  isVisible(env: EngineEnv): boolean;
  isEnabled(env: EngineEnv): boolean;
  isActive?(env: EngineEnv): boolean;
  execute?(env: EngineEnv): unknown;
  children(env: EngineEnv): Action[];
  separator: boolean;
}

/** Of the engine's own, not of Sheets. */
const LEFT_OUT = ['settings', 'insert_carousel', 'view_irregularity_map', 'toggle_pin_panel'];

/** File, Edit, View, Insert, Format, Data. */
export function fileMenus({ env }: Pick<Mounted, 'env'>): MenuEntry[] {
  const top = (registries.topbarMenuRegistry as unknown as { getMenuItems(): Action[] }).getMenuItems();
  return top.map((action) => entry(env, action)).map((it) => (it.label === 'File' ? withSave(it) : it));
}

function withSave(file: MenuEntry): MenuEntry {
  const save: MenuEntry = {
    label: 'Save a copy (xlsx)',
    run: () => document.getElementById('copy')!.click(),
  };
  return { ...file, children: () => [save, 'separator', ...file.children!()] };
}

function entry(env: EngineEnv, action: Action): MenuEntry {
  const parent = !action.execute;
  return {
    // The engine's texts are objects that become text when asked.
    label: String(action.name(env)),
    hint: String(action.description(env)),
    disabled: !action.isEnabled(env),
    ...(action.isActive ? { checked: action.isActive(env) } : {}),
    ...(parent
      ? { children: () => entries(env, action.children(env)) }
      : { run: () => void action.execute!(env) }),
  };
}

function entries(env: EngineEnv, actions: Action[]): (MenuEntry | 'separator')[] {
  const shown = actions.filter((action) => action.isVisible(env) && !LEFT_OUT.includes(action.id));
  const all = shown.flatMap((action): (MenuEntry | 'separator')[] => [
    entry(env, action),
    ...(action.separator ? ['separator' as const] : []),
  ]);
  return all[all.length - 1] === 'separator' ? all.slice(0, -1) : all;
}

/** The menus onOpen made; `run` runs an item's function. */
export function scriptMenus(menus: Menu[], run: (functionName: string) => void): MenuEntry[] {
  return menus.map((menu) => ofMenu(menu, run));
}

function ofMenu({ name, items }: Menu, run: (functionName: string) => void): MenuEntry {
  return {
    label: name,
    children: () =>
      items.map((item) => {
        if (item === 'separator') return item;
        if ('items' in item) return ofMenu(item, run);
        return { label: item.label, run: () => run(item.functionName) };
      }),
  };
}
