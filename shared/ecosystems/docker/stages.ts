import { type Instruction, readInstructions } from './instructions.ts';
import { substitute } from './variables.ts';

/** The base of a stage, or the source of a copy. The source is an earlier stage or an image. */
type Origin =
  | { readonly kind: 'stage'; readonly index: number; readonly line: number }
  | { readonly kind: 'image'; readonly name: string; readonly line: number };

export interface Stage {
  /** Name in lower case, because stage names are case-insensitive. */
  readonly name: string | undefined;
  /** `base` is undefined if the base depends on a variable without a value. */
  readonly base: Origin | undefined;
  readonly copied: readonly Origin[];
  readonly mounted: readonly Origin[];
  readonly line: number;
}

/** Maximum number of stages. No known Dockerfile has more. */
const MAX_STAGES = 10_000;

interface OpenStage extends Stage {
  readonly copied: Origin[];
  readonly mounted: Origin[];
}

/**
 * Returns the stages of a Dockerfile in order. A `FROM` instruction can use only the `ARG` values above the first
 * `FROM`.
 */
export function readStages(text: string): readonly Stage[] {
  const stages: OpenStage[] = [];
  const byName = new Map<string, number>();
  const defaults = new Map<string, string>();
  for (const instruction of readInstructions(text)) {
    const stage = stages.at(-1);
    if (instruction.name === 'FROM' && stages.length < MAX_STAGES) {
      const opened = openStage(instruction, defaults, byName);
      if (opened.name !== undefined) byName.set(opened.name, stages.length);
      stages.push(opened);
    } else if (stage !== undefined) addOrigins(stage, instruction, byName, stages.length);
    else if (instruction.name === 'ARG') addDefaults(defaults, instruction);
  }
  return stages;
}

function addOrigins(
  stage: OpenStage,
  { name, rest, line }: Instruction,
  byName: ReadonlyMap<string, number>,
  count: number,
): void {
  const flags = flagsOf(rest);
  const copied = name === 'COPY' ? valuesOf(flags, '--from=') : [];
  // Returns the source of `--mount=type=bind,from=x`.
  const options = valuesOf(name === 'RUN' ? flags : [], '--mount=')
    .join()
    .split(',');
  const mounted = valuesOf(options, 'from=');
  stage.copied.push(...copied.flatMap((from) => originOf(from, line, byName, count)));
  stage.mounted.push(...mounted.flatMap((from) => originOf(from, line, byName, count)));
}

/** Returns the leading words that are options, because they begin with dashes. */
function flagsOf(rest: string): readonly string[] {
  const words = rest.split(/\s+/);
  const end = words.findIndex((word) => !word.startsWith('--'));
  return end === -1 ? words : words.slice(0, end);
}

function valuesOf(words: readonly string[], start: string): readonly string[] {
  return words.filter((word) => word.startsWith(start)).map((word) => word.slice(start.length));
}

/** Parses `ARG A=1 B="2"`. An argument without a default is undefined in the result. */
function addDefaults(defaults: Map<string, string>, { rest }: Instruction): void {
  for (const word of rest.split(/\s+/)) {
    const equals = word.indexOf('=');
    if (equals < 1) continue;
    const stated = word.slice(equals + 1).replace(/^(["'])(.*)\1$/, '$2');
    const value = substitute(stated, (name) => defaults.get(name));
    if (value !== undefined) defaults.set(word.slice(0, equals), value);
  }
}

/** Matches template placeholders such as `{{ base }}`, `<%= base %>` and `@BASE@`. */
const PLACEHOLDER = /[{}<>%]|^@/;

/** Parses `FROM [--platform=…] image [AS name]`. */
function openStage(
  { rest, line }: Instruction,
  defaults: ReadonlyMap<string, string>,
  byName: ReadonlyMap<string, number>,
): OpenStage {
  const words = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
  const [stated = '', as = '', named] = words;
  const image = substitute(stated.replace(/^"(.*)"$/, '$1'), (name) => defaults.get(name));
  const index = byName.get((image ?? '').toLowerCase());
  const base: Origin | undefined =
    image === undefined || image === '' || PLACEHOLDER.test(image)
      ? undefined
      : index === undefined
        ? { kind: 'image', name: image, line }
        : { kind: 'stage', index, line };
  const name = as.toUpperCase() === 'AS' ? named?.toLowerCase() : undefined;
  return { name, base, copied: [], mounted: [], line };
}

/**
 * Returns the stage with that name or number. If no stage matches, returns the image. Docker does not expand variables
 * in such a name.
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
