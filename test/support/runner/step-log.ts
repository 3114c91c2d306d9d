import {
  type Annotation,
  type AnnotationLevel,
  annotationOf,
  MAX_ANNOTATIONS_PER_LEVEL,
} from './annotation.ts';
import { parseCommand, type WorkflowCommand } from './command.ts';
import { addMask, type Masks, mask } from './masks.ts';

/** The effects of the lines that a step printed, collected while the step runs. */
export interface StepLog {
  /** The visible log, without commands and with hidden secrets. */
  readonly lines: string[];
  readonly annotations: Annotation[];
  /** Number of annotations above the limit of the runner, which are never shown. */
  readonly dropped: Record<AnnotationLevel, number>;
  /** Messages of the runner about errors of the step. */
  readonly errors: string[];
  /** Commands in forms that our code never writes, such as `##[…]`, `set-output` and `save-state`. */
  readonly legacyCommands: WorkflowCommand[];
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  /** True if a command could not be processed, which fails the step. */
  hasBrokenCommand: boolean;
  /** While this token is set, lines are not commands until a line contains the token as a command. */
  stopToken: string | undefined;
}

export interface LogWorld {
  readonly workspace: string;
  readonly masks: Masks;
  /** True if the step runs with `RUNNER_DEBUG=1`, which shows debug messages. */
  readonly isDebug: boolean;
}

/** Minimum length of a stop token that is masked. A shorter token would hide half of the log. */
const MIN_MASKED_TOKEN_LENGTH = 7;

/** Commands deprecated since 2022 that still work. */
const OLD_COMMANDS: ReadonlySet<string> = new Set(['set-output', 'save-state']);

export function startLog(): StepLog {
  return {
    lines: [],
    annotations: [],
    dropped: { error: 0, warning: 0, notice: 0 },
    errors: [],
    legacyCommands: [],
    outputs: new Map(),
    state: new Map(),
    hasBrokenCommand: false,
    stopToken: undefined,
  };
}

/** Processes one line of standard output or standard error as `ActionCommandManager.cs` does. */
export function takeLine(log: StepLog, line: string, world: LogWorld): void {
  const command = parseCommand(line, log.stopToken);
  if (command === undefined) show(log, line, world);
  else if (log.stopToken !== undefined) whileStopped(log, command, line, world);
  else {
    if (command.isLegacy || OLD_COMMANDS.has(command.name)) log.legacyCommands.push(command);
    COMMANDS.get(command.name)?.(log, command, world);
  }
}

/** Adds an annotation, or counts it as dropped. */
export function annotate(
  log: StepLog,
  level: AnnotationLevel,
  message: string,
  world: LogWorld,
  properties: Readonly<Record<string, string>> = {},
): void {
  const hidden = mask(world.masks, message);
  show(log, `##[${level}]${message}`, world);
  const ofLevel = log.annotations.filter((annotation) => annotation.level === level).length;
  if (ofLevel >= MAX_ANNOTATIONS_PER_LEVEL) log.dropped[level] += 1;
  else log.annotations.push(annotationOf(level, hidden, properties, world.workspace));
}

function whileStopped(log: StepLog, command: WorkflowCommand, line: string, world: LogWorld): void {
  if (command.name === log.stopToken?.toLowerCase()) log.stopToken = undefined;
  show(log, line, world);
}

/** The effect of each command. `echo` and the problem matchers change only the appearance of the log. */
const COMMANDS: ReadonlyMap<
  string,
  (log: StepLog, command: WorkflowCommand, world: LogWorld) => void
> = new Map([
  ['error', (log, { data, properties }, world) => annotate(log, 'error', data, world, properties)],
  [
    'warning',
    (log, { data, properties }, world) => annotate(log, 'warning', data, world, properties),
  ],
  [
    'notice',
    (log, { data, properties }, world) => annotate(log, 'notice', data, world, properties),
  ],
  ['add-mask', (log, { data }, world) => hide(log, data, world)],
  ['stop-commands', (log, { data }, world) => stop(log, data, world)],
  ['group', (log, { data }, world) => show(log, `##[group]${data}`, world)],
  ['endgroup', (log, _command, world) => show(log, '##[endgroup]', world)],
  ['debug', debug],
  ['set-output', keep],
  ['save-state', keep],
  ['set-env', disabled],
  ['add-path', disabled],
]);

function show(log: StepLog, line: string, world: LogWorld): void {
  log.lines.push(mask(world.masks, line));
}

function hide(log: StepLog, secret: string, world: LogWorld): void {
  if (secret.trim() === '') {
    annotate(
      log,
      'warning',
      "Can't add secret mask for empty string in ##[add-mask] command.",
      world,
    );
  } else addMask(world.masks, secret);
}

function stop(log: StepLog, token: string, world: LogWorld): void {
  const isUsable = token.trim() !== '' && token !== 'pause-logging';
  if (isUsable && parseCommand(`::${token}::`) === undefined) {
    if (token.length >= MIN_MASKED_TOKEN_LENGTH) world.masks.add(token);
    log.stopToken = token;
    show(log, `::stop-commands::${token}`, world);
  } else refuse(log, `Invalid stop-commands token '${token}'.`, world);
}

function debug(log: StepLog, command: WorkflowCommand, world: LogWorld): void {
  if (world.isDebug) show(log, `##[debug]${command.data}`, world);
}

function keep(log: StepLog, command: WorkflowCommand, world: LogWorld): void {
  const name = command.properties['name'];
  const values = command.name === 'set-output' ? log.outputs : log.state;
  if (name === undefined) refuse(log, `Command '${command.name}' has no name.`, world);
  else values.set(name, command.data);
}

function disabled(log: StepLog, command: WorkflowCommand, world: LogWorld): void {
  refuse(log, `The \`${command.name}\` command is disabled.`, world);
}

function refuse(log: StepLog, message: string, world: LogWorld): void {
  log.errors.push(message);
  log.hasBrokenCommand = true;
  annotate(log, 'error', message, world);
}
