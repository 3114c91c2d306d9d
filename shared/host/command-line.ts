import { resolve } from 'node:path';
import { UserError } from '../errors/errors.ts';
import { requireWritable } from '../files/require-writable.ts';
import { completionScript } from './completion.ts';
import { type EndingHost, ERROR_EXIT_CODE } from './exit-code.ts';
import { findCommand } from './find-command.ts';
import { guardedFolders } from './guarded-folders.ts';
import { actionHelp, suiteHelp } from './help-text.ts';
import type { Host } from './host.ts';
import { type OutputRequest, parseOutputs, TABLE } from './output-requests.ts';
import { type Arguments, OUTPUT_DIR, parseArguments } from './parse-arguments.ts';
import { runAction } from './run.ts';
import { readRunContext } from './run-context.ts';
import { type ScratchFolder, scratchFolder } from './scratch-folder.ts';
import type { Spec, TargetKind } from './spec.ts';
import { createTerminalHost } from './terminal-host.ts';
import { quoted, usageError, usageProblem } from './usage-error.ts';

/** An action that can be run from the command line. Its code is imported on demand. */
export interface Command {
  readonly spec: Spec;
  readonly load: () => Promise<{ main(host: Host): Promise<void> }>;
}

/** Finds the inputs that the positional arguments set. Returns their values by input name. */
export type FindTarget = (
  targets: readonly string[],
  host: Host,
  scratch: ScratchFolder,
) => Promise<Readonly<Record<string, string>>>;

export interface Suite {
  readonly commands: readonly Command[];
  readonly version: string;
  readonly findTarget: Readonly<Record<TargetKind, FindTarget>>;
}

/** The command-line arguments and options that the host needs. */
type Given = Pick<Arguments, 'inputs' | 'general' | 'requests' | 'outputDir'> & {
  readonly options: readonly string[];
};

/**
 * Runs `assay <command> [target] [--<input> <value>]…` and ends the process. The exit code is 0 for pass, 1 for fail
 * and 2 for error.
 */
export async function runCommandLine(argv: readonly string[], suite: Suite): Promise<void> {
  // A closed pipe, as in `assay --help | head`, is not a failure.
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  const [name, ...rest] = argv;
  const isAboutCommand = name === 'help' && rest[0] !== undefined && !OWN_COMMANDS.has(rest[0]);
  if (name === undefined || (isHelp(name) && !isAboutCommand)) {
    const asked = suite.commands.find((command) => command.spec.name === rest[0]);
    print(asked === undefined ? suiteHelpOf(suite) : actionHelp(asked.spec));
    if (name === undefined) process.exitCode = ERROR_EXIT_CODE;
    return;
  }
  try {
    if (['version', '--version', '-V'].includes(name)) return print(versionOf(rest, suite));
    if (isAboutCommand) return print(actionHelp(findCommand(rest, suite.commands).command.spec));
    if (name === 'completion') return print(completionScript(rest, suite.commands));
    const { command, args } = findCommand(argv, suite.commands);
    const given = parseArguments(args, command.spec);
    if (given.general.has('help')) return print(actionHelp(command.spec));
    if (given.general.has('version')) return print(suite.version);
    await run(command, given, suite);
  } catch (error) {
    await refuse(error);
  }
}

async function run({ spec, load }: Command, given: Arguments, suite: Suite): Promise<void> {
  const inputs = new Map(given.inputs);
  const outputDir = given.outputDir ?? folderOf(spec, given);
  const scratch = scratchFolder();
  const options = [...Object.keys(spec.inputs), OUTPUT_DIR];
  const requests = requestsOf(spec, given);
  const host = await terminal({ ...given, requests, inputs, outputDir, options }, scratch);
  await runAction(async () => {
    const { workspace, env } = host;
    for (const { file } of requests) {
      if (file !== undefined)
        requireWritable(resolve(workspace, file), guardedFolders({ workspace, env }));
    }
    const kind = spec.terminal?.target;
    if (kind !== undefined && given.targets.length > 0) {
      const found = await suite.findTarget[kind](given.targets, host, scratch);
      for (const [name, text] of Object.entries(found)) addInput(inputs, name, text, given.targets);
    }
    await (await load()).main(host);
  }, host);
}

/** Returns the version, or the help if it is requested. */
function versionOf([argument, ...others]: readonly string[], suite: Suite): string {
  if (argument === undefined) return suite.version;
  if (isHelp(argument) && others.length === 0) return suiteHelpOf(suite);
  const kind = argument.startsWith('-') ? 'unknown option' : 'unexpected argument';
  throw usageError([usageProblem(`${kind} ${quoted(argument)}`, 'use `assay version`')]);
}

/**
 * Adds an input that the positional arguments set. Throws an error if an option sets the same input, because the
 * command line then specifies the target twice.
 */
function addInput(
  inputs: Map<string, string>,
  name: string,
  text: string,
  targets: readonly string[],
): void {
  if (inputs.has(name)) {
    const message = `${targets.join(' ')} and --${name} both specify the target.`;
    throw new UserError('input-conflict', message, `Remove --${name}.`);
  }
  inputs.set(name, text);
}

/**
 * Returns the default output folder for a command that writes files for the user to keep. Returns undefined for all
 * other commands.
 */
function folderOf({ terminal: command, name }: Spec, { inputs }: Arguments): string | undefined {
  const keeps = command?.keepsFiles ?? [];
  const isKeeping = keeps === 'always' || keeps.some((input) => inputs.has(input));
  return isKeeping ? `assay-${name}` : undefined;
}

/**
 * Returns the requested results. Without `--output-dir` and `-o`, each format in the input `format` requests a
 * document, as with `-o`.
 *
 * @throws {UserError} `input-invalid` for several formats, because they cannot share standard output.
 */
function requestsOf({ terminal: command }: Spec, given: Arguments): readonly OutputRequest[] {
  const formats = given.inputs.get('format')?.split(/[\n,]/) ?? [];
  if (given.outputDir !== undefined || given.requests.length > 0) return given.requests;
  const known = formats.map((part) => part.trim()).filter((part) => isFormat(command, part));
  const requested = parseOutputs(known, command?.formats ?? []);
  if (requested.ok) return requested.requests;
  const fix = 'Write the files to a folder with --output-dir DIR.';
  throw new UserError('input-invalid', `Invalid command line: ${requested.problem.text}`, fix);
}

function isFormat(command: Spec['terminal'], format: string): boolean {
  return command?.formats?.includes(format) === true;
}

async function terminal(given: Given, scratch: ScratchFolder = scratchFolder()) {
  const { inputs, general, options, requests, outputDir } = given;
  const workspace = process.cwd();
  return createTerminalHost({
    inputs,
    workspace,
    outputFolder: outputDir === undefined ? undefined : resolve(workspace, outputDir),
    scratch,
    options,
    requests,
    verbosity: verbosityOf(general),
    env: process.env,
    context: await readRunContext(process.env),
    stdout: process.stdout,
    stderr: process.stderr,
    // Does not use `performance`, because Node loads it only on demand, which takes 1 to 2 ms.
    elapsedMs: () => process.uptime() * 1_000,
  });
}

function verbosityOf(general: Arguments['general']) {
  if (general.has('quiet')) return 'quiet';
  return general.has('verbose') ? 'verbose' : 'normal';
}

/** Reports an invalid command line in the same form as an error from an action. */
async function refuse(error: unknown): Promise<void> {
  const host: EndingHost = await terminal({
    inputs: new Map(),
    general: new Set(),
    options: [],
    requests: [{ format: TABLE, file: undefined }],
    outputDir: undefined,
  });
  await runAction(() => Promise.reject(error), host);
}

function suiteHelpOf(suite: Suite): string {
  return suiteHelp(
    suite.commands.map((command) => command.spec),
    suite.version,
  );
}

/** Commands that are not actions. The help of the suite describes them. */
const OWN_COMMANDS: ReadonlySet<string> = new Set(['completion', 'help', 'version']);

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h' || argument === 'help';
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
