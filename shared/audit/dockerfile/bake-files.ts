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

/** Returns a Dockerfile without instructions, with the images that the builds use as contexts. */
export function bakeContexts(file: AuditFile): Dockerfile {
  const known = defaultsIn(file.text);
  const contexts = [...file.text.matchAll(/docker-image:\/\/([^\s"'\\,}]+(?:\}[^\s"'\\,}]+)*)/g)];
  const images = contexts.flatMap(({ 0: whole, 1: written = '', index }) => {
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

const INLINE = /\bdockerfile-inline"?\s*[=:]\s*(?:<<-?(\w+)[^\n]*\n|"((?:[^"\\]|\\.)*)")/g;

/** Returns the Dockerfiles that are the values of `dockerfile-inline`. */
export function bakeDockerfiles(outer: AuditFile): readonly InlineDockerfile[] {
  return [...outer.text.matchAll(INLINE)].map(({ 0: whole, 1: mark, 2: quoted = '', index }) => {
    const end = index + whole.length;
    const start = mark === undefined ? end - 1 - quoted.length : end;
    const text =
      mark === undefined
        ? unescaped(quoted)
        : outer.text.slice(start, endOf(outer.text, start, mark));
    const placed = (span: Span) => ({ start: start + span.start, end: start + span.end });
    return { outer, owner: 'dockerfile-inline', file: { path: outer.path, text }, placed };
  });
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
