import { resolve } from 'node:path';
import { UserError } from '../errors/errors.ts';
import { nearest } from '../errors/nearest.ts';
import { type EndingHost, ERROR_EXIT_CODE } from './exit-code.ts';
import { actionHelp, suiteHelp } from './help-text.ts';
import type { Host } from './host.ts';
import { type Arguments, parseArguments } from './parse-arguments.ts';
import { runAction } from './run.ts';
import { readRunContext } from './run-context.ts';
import type { Spec } from './spec.ts';
import { createTerminalHost } from './terminal-host.ts';

/** An action that can be run from the command line. It is imported on demand. */
export interface Command {
  readonly spec: Spec;
  readonly load: () => Promise<{ main(host: Host): Promise<void> }>;
}

export interface Suite {
  readonly commands: readonly Command[];
  readonly version: string;
}

/**
 * Runs `assay <action> --<input> <value>…` and ends the process. The exit code is 0 for pass, 1 for fail and 2 for
 * error.
 */
export async function runCommandLine(argv: readonly string[], suite: Suite): Promise<void> {
  // A closed pipe, as in `assay --help | head`, is not a failure.
  process.stdout.on('error', () => undefined);
  const [name, ...rest] = argv;
  if (name === undefined || isHelp(name)) {
    const asked = suite.commands.find((command) => command.spec.name === rest[0]);
    print(asked === undefined ? suiteHelpOf(suite) : actionHelp(asked.spec));
    if (name === undefined) process.exitCode = ERROR_EXIT_CODE;
    return;
  }
  if (name === '--version') {
    print(suite.version);
    return;
  }
  const command = suite.commands.find((candidate) => candidate.spec.name === name);
  if (command === undefined) return refuse(argv, unknownAction(name, suite));
  let given: Arguments;
  try {
    given = parseArguments(rest, command.spec);
  } catch (error) {
    return refuse(argv, error);
  }
  if (given.general.has('help')) return print(actionHelp(command.spec));
  if (given.general.has('version')) return print(suite.version);
  await run(command, given);
}

async function run(command: Command, given: Arguments): Promise<void> {
  const host = await terminal(command.spec.name, given);
  await runAction(async () => (await command.load()).main(host), host);
}

async function terminal(action: string, given: Arguments): Promise<EndingHost> {
  const workspace = process.cwd();
  return createTerminalHost({
    action,
    inputs: given.inputs,
    workspace,
    outputFolder: given.outputDir === undefined ? undefined : resolve(workspace, given.outputDir),
    json: given.general.has('json'),
    quiet: given.general.has('quiet'),
    env: process.env,
    context: await readRunContext(process.env),
    stdout: process.stdout,
    stderr: process.stderr,
  });
}

/** Reports an invalid command line in the same form as an error from an action. */
async function refuse(argv: readonly string[], error: unknown): Promise<void> {
  const host = await terminal(argv[0] ?? '', {
    inputs: new Map(),
    general: new Set(argv.includes('--json') ? ['json'] : []),
    outputDir: undefined,
  });
  await runAction(() => Promise.reject(error), host);
}

function unknownAction(name: string, suite: Suite): UserError {
  const names = suite.commands.map((command) => command.spec.name);
  const close = nearest(name, names);
  return new UserError(
    'input-invalid',
    `Unknown action ${name}.`,
    close === undefined ? `Use one of ${names.join(', ')}.` : `Did you mean ${close}?`,
  );
}

function suiteHelpOf(suite: Suite): string {
  return suiteHelp(
    suite.commands.map((command) => command.spec),
    suite.version,
  );
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h' || argument === 'help';
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
