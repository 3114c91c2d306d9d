/** Divides a Dockerfile into stages and resolves their bases. */

import type { Instruction } from './instruction.ts';
import type { DockerfileText } from './read-dockerfile.ts';
import { substitute } from './variables.ts';
import type { Word } from './words.ts';

/** The base of a stage, or the source of a copy. Either is an earlier stage or an image. */
type Origin =
  | { readonly kind: 'stage'; readonly index: number; readonly line: number }
  | { readonly kind: 'image'; readonly name: string; readonly line: number };

export interface Stage {
  readonly index: number;
  /** Name in lower case, because stage names are case-insensitive. */
  readonly name: string | undefined;
  /** The name as written. */
  readonly nameWord: Word | undefined;
  /** The image or the stage as written. */
  readonly baseWord: Word | undefined;
  /** The base of the stage. Undefined if it depends on a variable without a value. */
  readonly base: Origin | undefined;
  readonly copied: readonly Origin[];
  readonly mounted: readonly Origin[];
  readonly from: Instruction;
  /** The instructions after `FROM`. */
  readonly instructions: readonly Instruction[];
  readonly line: number;
}

/** Maximum number of stages. No known Dockerfile has more. */
const MAX_STAGES = 10_000;

interface OpenStage extends Stage {
  readonly copied: Origin[];
  readonly mounted: Origin[];
  readonly instructions: Instruction[];
}

/**
 * Returns the stages of a Dockerfile in order. A `FROM` instruction can use only the `ARG` values before the first
 * `FROM`.
 */
export function readStages({ instructions }: DockerfileText): readonly Stage[] {
  const stages: OpenStage[] = [];
  const byName = new Map<string, number>();
  const defaults = new Map<string, string>();
  for (const instruction of instructions) {
    const stage = stages.at(-1);
    if (instruction.name === 'FROM' && stages.length < MAX_STAGES) {
      const opened = openStage(instruction, stages.length, defaults, byName);
      if (opened.name !== undefined) byName.set(opened.name, stages.length);
      stages.push(opened);
    } else if (stage !== undefined) addInstruction(stage, instruction, byName, stages.length);
    else if (instruction.name === 'ARG') addDefaults(defaults, instruction);
  }
  return stages;
}

function addInstruction(
  stage: OpenStage,
  instruction: Instruction,
  byName: ReadonlyMap<string, number>,
  count: number,
): void {
  stage.instructions.push(instruction);
  const { trigger, line } = instruction;
  const own = trigger ?? instruction;
  const copied = own.name === 'COPY' ? valuesOf(own, 'from') : [];
  // For `--mount=type=bind,from=x`, finds the source `x`.
  const mounted = (own.name === 'RUN' ? valuesOf(own, 'mount') : [])
    .flatMap((mount) => mount.split(','))
    .filter((option) => option.startsWith('from='))
    .map((option) => option.slice('from='.length));
  const origins = (from: string) =>
    trigger !== undefined && isForeignStage(from, byName)
      ? []
      : originOf(from, line, byName, count);
  stage.copied.push(...copied.flatMap(origins));
  stage.mounted.push(...mounted.flatMap(origins));
}

/**
 * Returns true if a source in `ONBUILD` can be a stage in another Dockerfile, which uses this image as its base. The
 * name of such a stage does not contain a registry, a tag or a digest.
 *
 * @see https://docs.docker.com/reference/dockerfile/#copy-or-mount-from-stage-image-or-context
 */
function isForeignStage(from: string, byName: ReadonlyMap<string, number>): boolean {
  return !byName.has(from.toLowerCase()) && !/[/:@]/.test(from);
}

function valuesOf({ flags }: Instruction, name: string): readonly string[] {
  return flags.filter((flag) => flag.name === name).map(({ value = '' }) => value);
}

/**
 * Parses `ARG A=1 B="2"`, and adds the arguments to `defaults`. Omits arguments that have no default, or whose default
 * contains an unknown variable.
 */
function addDefaults(defaults: Map<string, string>, { words }: Instruction): void {
  for (const { text } of words) {
    const equals = text.indexOf('=');
    if (equals < 1) continue;
    const value = substitute(text.slice(equals + 1), (name) => defaults.get(name));
    if (value !== undefined) defaults.set(text.slice(0, equals), value);
  }
}

/** Matches template placeholders such as `{{ base }}`, `<%= base %>` and `@BASE@`. */
const PLACEHOLDER = /[{}<>%]|^@/;

/** Parses `FROM [--platform=…] image [AS name]`. */
function openStage(
  from: Instruction,
  index: number,
  defaults: ReadonlyMap<string, string>,
  byName: ReadonlyMap<string, number>,
): OpenStage {
  const { words, line } = from;
  const [baseWord, as, named] = words;
  const image = substitute(baseWord?.text ?? '', (name) => defaults.get(name));
  const nameWord = as?.text.toUpperCase() === 'AS' ? named : undefined;
  const base = baseOf(image, line, byName);
  const name = nameWord?.text.toLowerCase();
  const rest = { copied: [], mounted: [], instructions: [] };
  return { index, name, nameWord, baseWord, base, from, line, ...rest };
}

function baseOf(
  image: string | undefined,
  line: number,
  byName: ReadonlyMap<string, number>,
): Origin | undefined {
  if (image === undefined || image === '' || PLACEHOLDER.test(image)) return undefined;
  const index = byName.get(image.toLowerCase());
  return index === undefined
    ? { kind: 'image', name: image, line }
    : { kind: 'stage', index, line };
}

/**
 * Returns the stage with the given name or number. If no stage matches, returns the image with this name. Docker does
 * not expand variables in such a name.
 */
function originOf(
  from: string,
  line: number,
  byName: ReadonlyMap<string, number>,
  count: number,
): readonly Origin[] {
  const number = /^\d+$/.test(from) ? Number(from) : undefined;
  const index = byName.get(from.toLowerCase()) ?? number;
  if (index !== undefined) return index < count ? [{ kind: 'stage', index, line }] : [];
  return from === '' || from.includes('$') || PLACEHOLDER.test(from)
    ? []
    : [{ kind: 'image', name: from, line }];
}
