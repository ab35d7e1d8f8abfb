// The page: puts the grid, the menus, the sidebar and the rest together once the workbook has arrived.

import type { ServerEvent } from '../protocol';
import { clockStrip } from './clock-strip';
import { connect } from './connection';
import { dialogs } from './dialogs';
import { $ } from './dom';
import { failureBar } from './failures';
import { openGrid } from './grid';
import { mailPanel } from './mail/panel';
import { menuBar } from './menu-bar';
import { fileMenus, scriptMenus } from './menus';
import { phoneView } from './phone-view';
import { questions } from './questions';
import { createRunner } from './runner';
import { sidebar } from './sidebar';
import { toasts } from './toasts';
import { working } from './working';

type Hello = Extract<ServerEvent, { kind: 'hello' }>;

const connection = connect();
connection.on('hello', (hello) => void start(hello));

async function start(hello: Hello): Promise<void> {
  document.title = `${hello.fileName} - Rekindle workbench`;
  $('file-name').textContent = hello.fileName;
  $('account').textContent = hello.account;
  connection.page = hello.page;

  const clock = clockStrip(connection, hello.clock);
  const grid = await openGrid(connection, hello, clock);
  const runner = createRunner(connection, grid);
  const fail = failureBar();
  const mail = mailPanel({
    connection,
    account: hello.account,
    counts: hello.mail,
    timeZone: hello.clock.timeZone,
    now: clock.now,
    focusGrid: grid.focus,
  });
  const frames = { runner, focusGrid: mail.focus, origin: hello.frames };
  const menus = menuBar($('menus'), mail.focus);
  const runItem = working(runner, fail);
  const show = (scripts: Hello['menus']) =>
    menus.show([...fileMenus(grid), ...scriptMenus(scripts, runItem)]);

  show(hello.menus);
  connection.on('menus', (event) => show(event.menus));
  sidebar(connection, frames);
  dialogs(connection, frames);
  questions(connection);
  toasts(connection);
  phoneView(grid);
  clock.failures(fail);
  connection.lost(() => fail('The workbench has stopped. Start it again and open the address it prints.'));
  $('loading').remove();
  document.body.dataset['ready'] = 'true';
}
