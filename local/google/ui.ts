// Ui: menus, dialogs, sidebars. Alerts and prompts suspend the run until the person answers.
import type { Execution, Menu as MenuShape } from '../runtime/execution-types';
import type { Page } from './html';
import { enumeration, nameOf } from './spreadsheet/enumeration';
import { navigation as nav, provide, stateOf } from './strict';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type Button = GoogleAppsScript.Base.Button;
type Enums = Pick<Ui, 'Button' | 'ButtonSet'>;
type Asking = Pick<Ui, 'alert' | 'prompt'>;
type Showing = Pick<Ui, 'showModalDialog' | 'showModelessDialog' | 'showSidebar'>;
type Menus = Pick<Ui, 'createAddonMenu' | 'createMenu'>;

const UI = {
  name: 'Ui',
  inErrors: 'Ui',
  members: {
    alert: nav('string', 'string,ButtonSet', 'string,string,ButtonSet'),
    prompt: nav('string', 'string,ButtonSet', 'string,string,ButtonSet'),
    createAddonMenu: nav(),
    createMenu: nav('string'),
    showModalDialog: nav('HtmlOutput,string'),
    showModelessDialog: nav('HtmlOutput,string'),
    showSidebar: nav('HtmlOutput'),
  },
};

const MENU = {
  name: 'Menu',
  inErrors: 'Menu',
  members: {
    addItem: nav('string,string'),
    addSeparator: nav(),
    addSubMenu: nav('Menu'),
    addToUi: nav(),
  },
};

const RESPONSE = {
  name: 'PromptResponse',
  inErrors: 'PromptResponse',
  members: { getResponseText: nav(), getSelectedButton: nav() },
};

const USUAL_SIZE = { width: 600, height: 400 };
const SCOPE = 'https://www.googleapis.com/auth/script.container.ui';

/** The Ui of a run that has a person at the sheet. */
export function createUi(execution: Execution): Ui {
  const of = <T>(name: string, members: string): T =>
    enumeration<T>(execution, 'Ui', name, members.split(' '));
  const enums: Enums = {
    Button: of('Button', 'CLOSE OK CANCEL YES NO'),
    ButtonSet: of('ButtonSet', 'OK OK_CANCEL YES_NO YES_NO_CANCEL'),
  };
  const members = { ...enums, ...asking(execution, enums), ...showing(execution), ...menus(execution) };
  // Google's deprecated showDialog is in the published types only.
  return provide(execution, UI, members) as Ui;
}

// A simple trigger may make menus, nothing that opens by itself.
function needConsent(execution: Execution, method: string): void {
  if (execution.authMode !== 'FULL') throw execution.error('NO_PERMISSION', { method, scopes: SCOPE });
}

function asking(execution: Execution, { Button }: Enums): Asking {
  const ask = (method: string, input: boolean, given: unknown[]) => {
    needConsent(execution, method);
    const texts = given.filter((one) => typeof one === 'string');
    const set = given.find((one) => typeof one === 'object');
    const [title, prompt] = texts.length === 2 ? texts : ['', texts[0]];
    const buttons = set === undefined ? 'OK' : nameOf(set);
    const { button, text } = execution.ui.ask({ title, prompt, buttons, input });
    return { button: Button[button as keyof typeof Button] as unknown as Button, text };
  };
  return {
    alert: (...given: unknown[]) => ask('Ui.alert', false, given).button,
    prompt: (...given: unknown[]) => {
      const { button, text } = ask('Ui.prompt', true, given);
      return provide(execution, RESPONSE, { getResponseText: () => text, getSelectedButton: () => button });
    },
  };
}

function showing(execution: Execution): Showing {
  const dialog = (method: string, modal: boolean) => (page: object, title: string) => {
    needConsent(execution, method);
    const { html, width, height } = stateOf<Page>(page);
    const size = { width: width ?? USUAL_SIZE.width, height: height ?? USUAL_SIZE.height };
    execution.ui.showDialog({ title, html, ...size, modal });
  };
  return {
    showModalDialog: dialog('Ui.showModalDialog', true),
    showModelessDialog: dialog('Ui.showModelessDialog', false),
    showSidebar: (page) => {
      needConsent(execution, 'Ui.showSidebar');
      const { html, title } = stateOf<Page>(page);
      execution.ui.showSidebar({ title, html });
    },
  };
}

function menus(execution: Execution): Menus {
  return {
    createAddonMenu: () => menu(execution, execution.file.name),
    createMenu: (caption) => menu(execution, caption),
  };
}

function menu(execution: Execution, name: string): Menu {
  const shape: MenuShape = { name, items: [] };
  const add = (item: MenuShape['items'][number]): Menu => {
    shape.items.push(item);
    return self;
  };
  const members: Menu = {
    addItem: (label, functionName) => add({ label, functionName }),
    addSeparator: () => add('separator'),
    addSubMenu: (sub) => add(stateOf<MenuShape>(sub)),
    addToUi: () => execution.ui.setMenu(shape),
  };
  const self = provide(execution, MENU, members, shape);
  return self;
}
