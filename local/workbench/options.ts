// The options only the workbench has; what is left is the runner's.

export interface OwnOptions {
  port: number;
  open: boolean;
  rest: string[];
}

const FOR_STORIES = ['--world', '--save', '--report', '--kill-at', '--fail'];

/** Takes --port and --open out of a command line. @throws a sentence for what has no sense here. */
export function ownOptions(args: string[]): OwnOptions {
  const rest: string[] = [];
  const own = { port: 0, open: false };
  for (let i = 0; i < args.length; i++) {
    const [name, value] = args[i].split(/=(.*)/s);
    if (FOR_STORIES.includes(name))
      throw new Error(`${name} belongs to "npm run local", not to the workbench.`);
    if (name === '--open') own.open = true;
    else if (name === '--port') own.port = portOf(value ?? args[++i]);
    else rest.push(args[i]);
  }
  return { ...own, rest };
}

function portOf(text: string | undefined): number {
  const port = Number(text);
  if (!/^\d+$/.test(text ?? '') || port > 65_535) throw new Error('--port takes a number up to 65535.');
  return port;
}
