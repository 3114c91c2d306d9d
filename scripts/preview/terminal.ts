import type { Host } from '../../shared/host/host.ts';
import { finishWithError } from '../../shared/host/run.ts';
import { scratchFolder } from '../../shared/host/scratch-folder.ts';
import { createTerminalHost } from '../../shared/host/terminal-host.ts';

/** An action, its inputs, and the folder where it runs. */
export interface TerminalRun {
  readonly action: (host: Host) => Promise<void>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
}

/** Width of a new terminal window, and of a wide window, in character cells. */
const WIDTHS = [80, 120] as const;

/** The output that the user sees, by the terminal's width in character cells. */
export type TerminalTexts = ReadonlyMap<number, string>;

/** Runs an action in terminals of several widths. */
export async function terminalTexts(run: TerminalRun): Promise<TerminalTexts> {
  const texts = new Map<number, string>();
  for (const columns of WIDTHS) texts.set(columns, await terminalText(run, columns));
  return texts;
}

/** Runs an action. Reports an error as the command line does. */
export async function actionToEnd(
  action: (host: Host) => Promise<void>,
  host: Host,
): Promise<void> {
  try {
    await action(host);
  } catch (error) {
    finishWithError(host, error);
  }
}

/** Returns standard output and standard error in the order of their lines. */
async function terminalText(
  { action, inputs, workspace }: TerminalRun,
  columns: number,
): Promise<string> {
  const shown: string[] = [];
  const screen = { isTTY: true, columns, write: (text: string) => shown.push(text) };
  const start = performance.now();
  const host = createTerminalHost({
    inputs: new Map(Object.entries(inputs)),
    workspace,
    outputFolder: undefined,
    scratch: scratchFolder(),
    options: Object.keys(inputs),
    requests: [],
    verbosity: 'normal',
    // A dumb terminal does not show progress lines, which the next output would erase.
    env: { PATH: process.env['PATH'], NO_COLOR: '1', TERM: 'dumb' },
    context: undefined,
    stdout: screen,
    stderr: screen,
    elapsedMs: () => performance.now() - start,
  });
  await actionToEnd(action, host);
  host.close();
  return shown.join('');
}
