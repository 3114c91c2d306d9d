/**
 * Finds images and Dockerfiles in the files of `docker buildx bake`. Source:
 * https://docs.docker.com/build/bake/reference/
 */
import { DataError } from '../../errors/errors.ts';
import { type Span, textPlaces } from '../../json/text-places.ts';
import type { AreaResult, AuditFile } from '../area.ts';
import { type BakeValue, bakeStrings, evaluate } from './bake-strings.ts';
import type { InlineDockerfile } from './inline-dockerfiles.ts';
import { type Dockerfile, readDockerfileStages } from './read-stages.ts';

const NAME = /(?:^|\/)docker-bake(?:\.[\w-]+)*\.(?:hcl|json)$/i;

/** Returns true for files that define builds: `docker-bake.hcl`, `docker-bake.override.json`. */
export function isBakeFile({ path }: Pick<AuditFile, 'path'>): boolean {
  return NAME.test(path);
}

/** The contents of a Bake file. */
export interface BakeFile {
  /** A Dockerfile without instructions, with the images that the builds use as contexts. */
  readonly contexts: Dockerfile;
  /** The Dockerfiles that are the values of `dockerfile-inline`. */
  readonly dockerfiles: readonly InlineDockerfile[];
  readonly problems: readonly DataError[];
  readonly unchecked: AreaResult['unchecked'];
}

export function readBakeFile(file: AuditFile): BakeFile {
  const { path, text } = file;
  const { outline, strings, open } = bakeStrings(text, /\.json$/i.test(path));
  const defaults = new Map<string, string>();
  for (const { 0: whole, 1: block, 2: name = block, index } of outline.matchAll(VARIABLE)) {
    const string = strings.get(index + whole.length - 1);
    const value = string && evaluate(string, defaults);
    if (value?.isKnown && value.text.length <= MAX_LENGTH) defaults.set(name ?? '', value.text);
  }
  const values = [...strings.values()].map((string) => evaluate(string, defaults));
  const images = values.flatMap(imageIn);
  const inline = [...outline.matchAll(INLINE)].map(({ 0: whole, index }) => {
    const string = strings.get(index + whole.length - 1);
    return string && evaluate(string, defaults);
  });
  const isUnknown =
    images.some(({ name }) => !isNamed(name)) || inline.some((value) => !value?.isKnown);
  return {
    contexts: {
      ...readDockerfileStages({ path, text: '' }, undefined),
      file,
      contexts: images.filter(({ name }) => isNamed(name)),
    },
    dockerfiles: inline.flatMap((value) => (value?.text.trim() ? inlineOf(file, value) : [])),
    problems: open === undefined ? [] : [openProblem(file, open)],
    unchecked: isUnknown ? [{ path, reason: UNKNOWN }] : [],
  };
}

/** Matches the start of the value of a variable: a default in a block, or an attribute outside of blocks. */
const VARIABLE =
  /(?<![\w-])([\w-]+)"?\s{0,99}:?\s{0,99}\[?\{(?:[^{}]|\{[^{}]*\})*?\bdefault"?\s*[=:]\s*"|^(\w+)[ \t]*=[ \t]*"/gm;

/** Maximum length of the value of a variable, in characters. Longer values count as unknown. */
const MAX_LENGTH = 4096;

const INLINE = /\bdockerfile-inline"?\s*[=:]\s*[^\s]/g;

const UNKNOWN =
  'an image or a Dockerfile in it depends on an expression or on a variable without a default';

function openProblem({ path, text }: AuditFile, open: number): DataError {
  const { line } = textPlaces(text)(open);
  const message =
    'a string, comment or here-document has no end, so the rest of the file was not read';
  return new DataError('malformed', message, { path, line });
}

function imageIn({ text, offsets }: BakeValue): readonly { name: string; at: Span }[] {
  const trimmed = text.trimEnd();
  const [before] = /^[^\n]*?docker-image:\/\//.exec(trimmed) ?? [];
  if (before === undefined) return [];
  const [start = 0, end = 0] = [offsets[before.length], offsets[trimmed.length]];
  return [{ name: trimmed.slice(before.length), at: { start, end } }];
}

/** Returns true if the last part of an image name is known, which shows whether there is a tag. */
function isNamed(name: string): boolean {
  const bare = name.replace(/\$\{[^{}]*\}/g, '$');
  return /^[^$%\s"{}]+$/.test(bare.slice(bare.lastIndexOf('/') + 1));
}

function inlineOf(outer: AuditFile, { text, offsets }: BakeValue): InlineDockerfile {
  const placed = ({ start, end }: Span) => ({ start: offsets[start] ?? 0, end: offsets[end] ?? 0 });
  return { outer, owner: 'dockerfile-inline', file: { path: outer.path, text }, placed };
}
