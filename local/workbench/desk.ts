// The workbench as an object: one world, the pages that look at it, and what they may do.

import type { LiveWorkbook } from '../engine';
import { engineId, googleId } from '../engine/sheet-ids';
import { type FireOptions, fireOpen } from '../runtime/fire';
import { addOnProject } from '../runtime/project';
import type { Project, World } from '../runtime/world-types';
import { callableNames } from './callable-names';
import { clockOf, moveClock } from './clock';
import { applyFromPage } from './edits';
import { createFrames, type Frames } from './frames';
import { mailCounts, mailHandlers, tellMail } from './mail';
import { createPage, type Page } from './page-state';
import type { PostAnswers, Posts, Selected, ServerEvent } from './protocol';
import { runForPage } from './runs';

export interface DeskOptions {
  world: World;
  /** Default: the built add-on. */
  project?: Project;
  /** Takes what went wrong in a script, for the terminal. */
  complain?: (text: string) => void;
}

export interface Desk {
  world: World;
  project: Project;
  frames: Frames;
  pages: Map<string, Page>;
  complain(text: string): void;
}

export type PostHandlers = {
  [Path in keyof Posts]: (page: Page, post: Posts[Path]) => PostAnswers[Path] | Promise<PostAnswers[Path]>;
};

/** Sets up a world for pages. */
export function createDesk({ world, project = addOnProject(world), complain = () => {} }: DeskOptions): Desk {
  const frames = createFrames(() => callableNames(project));
  return { world, project, frames, pages: new Map(), complain };
}

/** A page opens the file: it gets the workbook, then onOpen runs for it. */
export function openPage(desk: Desk, send: (event: ServerEvent) => void): Page {
  const { world } = desk;
  // An account has its mailbox before it first writes.
  world.mailboxes.open(world.account);
  const port = (world.workbook as LiveWorkbook).join((message) => send({ kind: 'live', message }));
  const page = createPage(send, port);
  desk.pages.set(page.id, page);
  send({
    kind: 'hello',
    page: page.id,
    fileName: world.file.name,
    account: world.account,
    workbook: port.data,
    menus: [],
    selected: selectedIn(desk),
    clock: clockOf(world),
    mail: mailCounts(world),
    frames: desk.frames.origin,
  });
  page.selection = world.selection;
  fireOpen(world, desk.project, firing(desk, page));
  return page;
}

/** A page is gone: what it was asked counts as closed. */
export function closePage(desk: Desk, page: Page): void {
  desk.pages.delete(page.id);
  // The others no longer show where this one is.
  page.port.receive({ type: 'CLIENT_LEFT', clientId: page.id, version: 1 });
  page.leave();
  desk.frames.forget(page.id);
}

/** What triggers started from a page inherit. */
export function firing(desk: Desk, page: Page): FireOptions {
  return {
    ui: page.impatientUi(desk.frames),
    onResult: (result) => {
      if (!result.ok) desk.complain(result.error!);
    },
  };
}

/** The answers to a page's posts. */
export function postHandlers(desk: Desk): PostHandlers {
  const { world } = desk;
  return {
    '/live': (page, { message }) => ({ taken: applyFromPage(desk, page, message) }),
    '/selection': (page, selected) => {
      page.selection = { sheetId: googleId(selected.sheetId), ...selected.zone };
      world.selection = page.selection;
      return {};
    },
    '/run': (page, { id, functionName, args }) => {
      void runForPage(desk, page, { id, functionName, args: args ?? [] });
      return {};
    },
    '/answer': (page, { id, ...answer }) => {
      page.answer(id, answer);
      return {};
    },
    '/clock': (page, step) => {
      const moved = moveClock(world, step, firing(desk, page));
      tellClock(desk);
      tellMail(desk);
      return moved;
    },
    ...mailHandlers(desk),
  };
}

/** Shows every page what time it is in the world. */
export function tellClock(desk: Desk): void {
  const clock = clockOf(desk.world);
  for (const page of desk.pages.values()) page.send({ kind: 'clock', clock });
}

function selectedIn({ world }: Desk): Selected | null {
  if (!world.selection) return null;
  const { sheetId, ...zone } = world.selection;
  return { sheetId: engineId(sheetId), zone };
}
