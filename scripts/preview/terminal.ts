import type { Host } from '../../shared/host/host.ts';
import { scratchFolder } from '../../shared/host/scratch-folder.ts';
import { createTerminalHost } from '../../shared/host/terminal-host.ts';

/** A command with its folder. */
export interface TerminalRun {
  readonly action: (host: Host) => Promise<void>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
}

/** Width of the terminal, in cells. */
const COLUMNS = 100;

/**
 * Runs an action in a terminal, and returns the text that a person sees: standard output and standard error in the
 * order of their lines.
 */
export async function terminalText({ action, inputs, workspace }: TerminalRun): Promise<string> {
  const shown: string[] = [];
  const screen = { isTTY: true, columns: COLUMNS, write: (text: string) => shown.push(text) };
  const start = performance.now();
  const host = createTerminalHost({
    inputs: new Map(Object.entries(inputs)),
    workspace,
    outputFolder: undefined,
    scratch: scratchFolder(),
    options: Object.keys(inputs),
    requests: [],
    verbosity: 'normal',
    // A dumb terminal shows no progress lines, which the next output would erase.
    env: { PATH: process.env['PATH'], NO_COLOR: '1', TERM: 'dumb' },
    context: undefined,
    stdout: screen,
    stderr: screen,
    elapsedMs: () => performance.now() - start,
  });
  await action(host);
  host.close();
  return shown.join('');
}
