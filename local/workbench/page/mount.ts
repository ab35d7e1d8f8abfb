// Puts the engine's own component into the page.

import { type Model, Spreadsheet } from '@odoo/o-spreadsheet';
import { App, Component, xml } from '@odoo/owl';
import { confirmBox, noticeBox } from './boxes';
import { $ } from './dom';

/** What the engine's own menus need to know; its type is not published in full. */
export type EngineEnv = Record<string, unknown>;

export interface Mounted {
  env: EngineEnv;
  focus(): void;
  setSmall(small: boolean): void;
}

interface Inside {
  env: EngineEnv;
  focusGrid(): void;
}

/** Shows a model; resolves once the grid is there. */
export async function mountGrid(model: Model): Promise<Mounted> {
  const size = { small: false };
  let inside!: Inside;
  const app = new App(
    rootWith((found) => {
      inside = found;
    }),
    {
      props: {
        model,
        notify: ({ text }: { text: string }) => noticeBox(text),
        raise: (text: string, after?: () => void) => noticeBox(text, after),
        confirm: confirmBox,
      },
      env: {
        get isSmall() {
          return size.small;
        },
      },
      templates: await (await fetch('/engine/spreadsheet.xml')).text(),
      warnIfNoStaticProps: false,
    },
  );
  await app.mount($('sheet'));
  return {
    env: inside.env,
    focus: () => inside.focusGrid(),
    setSmall(small) {
      size.small = small;
      window.dispatchEvent(new Event('resize'));
    },
  };
}

// The component keeps its way back to the grid and what its menus work with to itself: a class of its kind tells.
function rootWith(tell: (inside: Inside) => void): typeof Component {
  class Sheet extends (Spreadsheet as unknown as typeof Component) {
    override setup() {
      super.setup();
      tell(this as never);
    }
  }
  return class extends Component {
    static override template =
      xml`<Sheet model="props.model" notifyUser="props.notify" raiseError="props.raise" askConfirmation="props.confirm"/>`;
    static components = { Sheet };
    static override props = ['*'];
  };
}
