import { spawn } from 'node:child_process';

/** A demo command as displayed, its expected exit code, and its actual exit code. */
export interface Step {
  readonly shown: string;
  readonly expected: number;
  readonly code: number;
}

export interface Command {
  readonly args: readonly string[];
  readonly shown: string;
  readonly expected: number;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
}

const isColored = process.stdout.isTTY === true && (process.env['NO_COLOR'] ?? '') === '';

export function say(text: string): void {
  console.log(text);
}

export function section(title: string): void {
  say(`\n${isColored ? `\u001b[1m${title}\u001b[0m` : title}`);
}

/** Runs a command and prints its output. */
export async function runCommand(command: Command): Promise<Step> {
  say(`\n$ ${command.shown}`);
  const child = spawn(process.execPath, command.args, {
    cwd: command.cwd,
    env: command.env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise<number>((resolve) => {
    child.on('close', (status) => resolve(status ?? -1));
    child.on('error', () => resolve(-1));
  });
  say(`exit ${code}${code === command.expected ? '' : `, expected ${command.expected}`}`);
  return { shown: command.shown, expected: command.expected, code };
}
