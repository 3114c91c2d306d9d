/**
 * Finds images and Dockerfiles in the files of `docker buildx bake`. Source:
 * https://docs.docker.com/build/bake/reference/
 */
import { substitute } from '../../docker/variables.ts';
import type { Span } from '../../json/text-places.ts';
import type { AuditFile } from '../area.ts';
import type { InlineDockerfile } from './inline-dockerfiles.ts';
import { type Dockerfile, readDockerfileStages } from './read-stages.ts';

const NAME = /(?:^|\/)docker-bake(?:\.[\w-]+)*\.(?:hcl|json)$/i;

/** Returns true for files that define builds: `docker-bake.hcl`, `docker-bake.override.json`. */
export function isBakeFile({ path }: Pick<AuditFile, 'path'>): boolean {
  return NAME.test(path);
}

/** Matches a comment at the start of a line. An enclosing block comment can end within the line. */
const COMMENT = /(?<![^\n])[^\S\n]*(?:#|\/\/)(?:[^*\n]|\*(?!\/))*/;

const CONTEXT = afterComments(/docker-image:\/\/([^\s"'\\,}]+(?:\}[^\s"'\\,}]+)*)/);

/** Returns a pattern that also matches comments, without groups, so that nothing else matches within them. */
function afterComments({ source }: RegExp): RegExp {
  return new RegExp(`${COMMENT.source}|${source}`, 'g');
}

/** Returns a Dockerfile without instructions, with the images that the builds use as contexts. */
export function bakeContexts(file: AuditFile): Dockerfile {
  const known = defaultsIn(file.text);
  const images = [...file.text.matchAll(CONTEXT)].flatMap(({ 0: whole, 1: written, index }) => {
    if (written === undefined) return [];
    const name = substitute(written, (key) => known.get(key));
    const at = { start: index + whole.length - written.length, end: index + whole.length };
    return name === undefined ? [] : [{ name, at }];
  });
  return { ...readDockerfileStages({ ...file, text: '' }, undefined), file, contexts: images };
}

/** Returns the defaults of the variables in a file. */
function defaultsIn(text: string): ReadonlyMap<string, string> {
  const hcl = /\bvariable\s+"(\w+)"\s*\{[^{}]{0,500}?\bdefault\s*=\s*"([^"\n]*)"/g;
  const json = /"(\w+)"\s*:\s*\{\s*"default"\s*:\s*"([^"\n]*)"/g;
  const found = [...text.matchAll(hcl), ...text.matchAll(json)];
  return new Map(found.map(([, name = '', value = '']) => [name, value]));
}

const QUOTED = afterComments(/\bdockerfile-inline"?\s*[=:]\s*"((?:[^"\\]|\\.)*)"/);
const OPENED = afterComments(/\bdockerfile-inline"?\s*[=:]\s*<<-?(\S+)[^\n]*\n?/);

/** Returns the Dockerfiles that are the values of `dockerfile-inline`. */
export function bakeDockerfiles(outer: AuditFile): readonly InlineDockerfile[] {
  // Strings also count within documents: a comment that seems to open a document must not hide them.
  const quoted = [...outer.text.matchAll(QUOTED)].flatMap(({ 0: whole, 1: value, index }) => {
    if (value === undefined) return [];
    return [inlineAt(outer, index + whole.length - 1 - value.length, unescaped(value))];
  });
  return [...documentsIn(outer), ...quoted];
}

/** Returns the here-documents. The search continues after each document, so that each line is read only once. */
function documentsIn(outer: AuditFile): readonly InlineDockerfile[] {
  const found: InlineDockerfile[] = [];
  const pattern = new RegExp(OPENED);
  for (let match = pattern.exec(outer.text); match !== null; match = pattern.exec(outer.text)) {
    const [, mark] = match;
    if (mark === undefined) continue;
    const start = pattern.lastIndex;
    pattern.lastIndex = endOf(outer.text, start, mark);
    found.push(inlineAt(outer, start, outer.text.slice(start, pattern.lastIndex)));
  }
  return found;
}

function inlineAt(outer: AuditFile, start: number, text: string): InlineDockerfile {
  const placed = (span: Span) => ({ start: start + span.start, end: start + span.end });
  return { outer, owner: 'dockerfile-inline', file: { path: outer.path, text }, placed };
}

/** Returns the offset of the line that ends a here-document. */
function endOf(text: string, start: number, mark: string): number {
  for (let at = start; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next;
    if (text.slice(at, end).trim() === mark) return at;
    at = end + 1;
  }
  return text.length;
}

/** Decodes a string without changing any offsets: each escape becomes a space and a character. */
function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, (_, character: string) =>
    character === 'n' ? ' \n' : character === 't' ? ' \t' : ` ${character}`,
  );
}
