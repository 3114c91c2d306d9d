import type { ShellCommand } from '../../docker/shell-commands.ts';
import { programOf } from '../../docker/shell-program.ts';
import type { Word } from '../../docker/words.ts';
import type { Span } from '../../json/text-places.ts';
import type { Hit } from '../rule.ts';
import { copySources } from './copy-words.ts';
import { type PackageCommand, packageCommand } from './package-command.ts';
import type { BuildStage, Dockerfile, Step } from './read-stages.ts';

/** Returns the steps of all stages, or only those with the given names. */
export function* stepsOf(
  { stages }: Pick<Dockerfile, 'stages'>,
  ...names: readonly string[]
): Generator<Step> {
  for (const { steps } of stages) {
    for (const step of steps) if (names.length === 0 || names.includes(step.name)) yield step;
  }
}

/** A command with its step. */
export interface StepCommand {
  readonly step: Step;
  readonly command: ShellCommand;
}

/** Returns the commands of all `RUN` instructions. */
export function* runCommands(subject: Pick<Dockerfile, 'stages'>): Generator<StepCommand> {
  for (const step of stepsOf(subject, 'RUN')) {
    for (const command of step.commands) yield { step, command };
  }
}

/** Returns the package manager commands in all `RUN` instructions. */
export function* packageCommands(
  subject: Pick<Dockerfile, 'stages'>,
): Generator<StepCommand & { readonly found: PackageCommand }> {
  for (const step of stepsOf(subject, 'RUN')) {
    for (const { command, found } of step.packages) yield { step, command, found };
  }
}

/** Returns a hit in an instruction. `part` distinguishes several hits in the same instruction. */
export function stepHit(step: Step, at: Span, part = '', rest: Partial<Hit> = {}): Hit {
  return { at, address: addressOf(step.stage, `${step.name} ${part}`), ...rest };
}

/** Returns a hit in a command. */
export function commandHit(
  { step, command }: StepCommand,
  at: Span,
  part = '',
  rest: Partial<Hit> = {},
): Hit {
  return stepHit(step, at, `${shownCommand(command)} ${part}`, rest);
}

/** Returns the address of a part of a stage, such as `stage=build/RUN apt-get update`. */
export function addressOf({ label }: Pick<BuildStage, 'label'>, part: string): string {
  return `stage=${label}/${part.trim()}`;
}

/**
 * Returns the name of a package or image for use in an address. For a URL, returns only the host, because the rest can
 * contain a secret.
 */
export function shownName(text: string): string {
  const url = /^(?:[a-z]+\+)?([a-z]+:\/\/\S+)$/i.exec(text)?.[1];
  return (url === undefined ? text : (URL.parse(url)?.host ?? '')).slice(0, 80);
}

/** Matches options without digits. Only these appear in an address, because other words could contain a secret. */
const SHOWN = /^(?:--?)[A-Za-z][A-Za-z-]{0,19}$/;

/** Maximum number of words in an address. */
const MAX_WORDS = 6;

/** Returns the name of a command, its options, and the package manager action. Omits values, which can be secrets. */
function shownCommand(command: ShellCommand): string {
  const { name, args } = programOf(command);
  const action = packageCommand(command)?.action;
  const words = args.map(({ text }) => text).filter((text) => SHOWN.test(text) || text === action);
  return [name.slice(0, 40), ...words.slice(0, MAX_WORDS)].join(' ');
}

/** A source of `COPY` or `ADD` with its step. */
export interface StepWord {
  readonly step: Step;
  readonly word: Word;
}

/** Returns the sources of `COPY` and `ADD`. Includes sources in other stages only if `fromStages` is true. */
export function* copiedFiles(
  subject: Pick<Dockerfile, 'stages'>,
  fromStages = false,
): Generator<StepWord> {
  for (const step of stepsOf(subject, 'COPY', 'ADD')) {
    if (!fromStages && isFromStage(step)) continue;
    for (const word of copySources(step)) yield { step, word };
  }
}

/** Returns true for `COPY --from=…`. */
export function isFromStage({ flags }: Pick<Step, 'flags'>): boolean {
  return flags.some(({ name }) => name === 'from');
}

/** Returns the words of all instructions with the given name. */
export function* wordsIn(subject: Pick<Dockerfile, 'stages'>, name: string): Generator<StepWord> {
  for (const step of stepsOf(subject, name)) {
    for (const word of step.words) yield { step, word };
  }
}
