/** Finds the locations in a file at which other tools read comments. */
import { readDockerfile } from '../docker/read-dockerfile.ts';
import { DataError } from '../errors/errors.ts';
import { lineEndAfter, type Span, textPlaces } from '../json/text-places.ts';
import { readYamlTrees, type YamlNode } from '../json/yaml-tree.ts';
import type { AuditFile } from './area.ts';

/**
 * A location at which a tool reads a comment.
 *
 * - `header`: among the first comments of the file.
 * - `directive`: among the directives of a Dockerfile.
 * - `instruction`: between the instructions of a Dockerfile.
 * - `value`: outside the values of a YAML file.
 */
export type CommentPlace = 'header' | 'directive' | 'instruction' | 'value';

/** Returns true if the comment at this line and offset is at the expected location. Lines are counted from 1. */
type PlaceTest = (line: number, offset: number) => boolean;

/** Returns a function that tests whether a comment is at a location of the given kind. */
export function commentPlaces({
  path,
  text,
}: AuditFile): (place: CommentPlace, line: number, offset: number) => boolean {
  const isYaml = /\.ya?ml$/i.test(path);
  const known = new Map<CommentPlace, PlaceTest>();
  const readers: Readonly<Record<CommentPlace, () => PlaceTest>> = {
    header: () => before(text, /^\s*(?:#|\/\/|;|---|$)/),
    directive: () => before(text, /^\s*#\s*\w+\s*=/),
    instruction: () => (isYaml ? always : betweenInstructions(text)),
    value: () => (isYaml ? outsideValues(text, path) : always),
  };
  return (place, line, offset) => {
    const test = known.get(place) ?? readers[place]();
    known.set(place, test);
    return test(line, offset);
  };
}

const always = () => true;

/** Returns a test that is true for a comment if all lines before the comment match `form`. */
function before(text: string, form: RegExp): PlaceTest {
  const other = text.split('\n').findIndex((line) => !form.test(line));
  return (line) => other === -1 || line <= other;
}

/**
 * Returns a test that is true for a comment between two instructions. Docker does not read a `#` in a here-document or
 * in the middle of an instruction as a comment of its own.
 */
function betweenInstructions(text: string): PlaceTest {
  const { comments, instructions } = readDockerfile(text);
  const own = new Set(comments.map(({ line }) => line));
  const lineOf = textPlaces(text);
  for (const { line: first, span } of instructions) {
    const last = lineOf(span.end).line;
    for (let line = first; line < last; line++) own.delete(line);
  }
  return (line) => own.has(line);
}

/**
 * Returns a test that is true for a comment outside all values, because a `#` in a value does not start a comment.
 * Callers must test the comments in the order of their positions.
 */
function outsideValues(text: string, path: string): PlaceTest {
  const values = valuesIn(text, path);
  let at = 0;
  return (_line, offset) => {
    while ((values[at]?.end ?? Infinity) <= offset) at += 1;
    return (values[at]?.start ?? Infinity) > offset;
  };
}

/**
 * Returns the positions of the scalars, sorted. The line with `|` or `>` is not part of a scalar, so it can have a
 * comment.
 */
function valuesIn(text: string, path: string): readonly Span[] {
  const found = new Map<number, Span>();
  const seen = new Set<YamlNode>();
  const visit = (node: YamlNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === 'list') node.items.forEach(visit);
    else if (node.kind === 'map') for (const { value } of node.entries.values()) visit(value);
    else {
      const { start, end } = node.span;
      const isBlock = /[|>]/.test(text.charAt(start));
      found.set(start, { start: isBlock ? lineEndAfter(text, start) : start, end });
    }
  };
  try {
    readYamlTrees(text, path).forEach(visit);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}
