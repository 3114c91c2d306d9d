import {
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  loadAll,
  parseEvents,
  YAMLException,
} from 'js-yaml';
import { DataError } from '../errors/errors.ts';
import { lineCounter } from './line-counter.ts';
import { oldBreakIn } from './yaml-breaks.ts';

/** Maximum length of a document, in characters. The largest lockfiles of monorepos are about 10 MB. */
const MAX_LENGTH = 64 * 1024 * 1024;

/** Maximum nesting depth. Hand-written files have fewer than 20 levels. */
export const YAML_MAX_DEPTH = 100;

/** Maximum length of a path whose line is recorded, in characters. Real paths have about 100. */
const MAX_PATH = 1024;

/** Maximum number of aliases in a document. Without this limit, aliases of aliases would expand exponentially. */
const MAX_ALIASES = 100;

/**
 * Parses a YAML 1.2 document with the core schema, which has no dates and no custom types. Returns undefined if the
 * document is empty.
 *
 * @throws {DataError} `malformed` with the line of the error, or `limit-exceeded`.
 */
export function parseYaml(text: string, path: string): unknown {
  const documents = parseYamlDocuments(text, path);
  if (documents.length <= 1) return documents[0];
  throw new DataError('malformed', 'more than one YAML document found', { path });
}

/**
 * Parses each document in a YAML file that can contain several documents.
 *
 * @param maxAliases Maximum number of aliases in the file. Use 0 for a file that a program writes.
 * @throws {DataError} the same errors as parseYaml.
 */
export function parseYamlDocuments(
  text: string,
  path: string,
  maxAliases = MAX_ALIASES,
): readonly unknown[] {
  checkYamlText(text, path);
  const options = { filename: path, maxDepth: YAML_MAX_DEPTH, maxAliases };
  return guardedYaml(path, () => loadAll(text, options));
}

/**
 * Returns the line numbers of the values in a document, by paths such as `scan.ignore[0].reason`. For a value in a
 * mapping, this is the line of its key.
 *
 * @throws {DataError} the same errors as parseYaml.
 */
export function yamlLines(text: string, path: string): ReadonlyMap<string, number> {
  checkYamlText(text, path);
  const events = guardedYaml(path, () =>
    parseEvents(text, { filename: path, maxDepth: YAML_MAX_DEPTH }),
  );
  const walk: Walk = { text, events, at: 0, lines: new Map(), lineAt: lineCounter(text) };
  while (walk.at < events.length) {
    const event = events[walk.at];
    if (event?.type === EVENT_MAPPING || event?.type === EVENT_SEQUENCE) walkValue(walk, '');
    else walk.at++;
  }
  return walk.lines;
}

interface Walk {
  readonly text: string;
  readonly events: readonly Event[];
  at: number;
  readonly lines: Map<string, number>;
  readonly lineAt: (offset: number) => number;
}

/** Records the lines of all values inside the current value, and advances past the current value. */
function walkValue(walk: Walk, path: string): void {
  const event = walk.events[walk.at++];
  if (event?.type === EVENT_MAPPING) walkMapping(walk, path);
  if (event?.type === EVENT_SEQUENCE) walkSequence(walk, path);
}

function walkMapping(walk: Walk, path: string): void {
  while (walk.at < walk.events.length && walk.events[walk.at]?.type !== EVENT_POP) {
    const key = walk.events[walk.at];
    if (key?.type !== EVENT_SCALAR) {
      // A key that is not a scalar cannot be part of a path.
      walkValue(walk, path);
      walkValue(walk, path);
      continue;
    }
    walk.at++;
    const name = walk.text.slice(key.valueStart, key.valueEnd);
    const inner = path === '' ? name : `${path}.${name}`;
    note(walk, inner, key.valueStart);
    walkValue(walk, inner);
  }
  walk.at++;
}

function walkSequence(walk: Walk, path: string): void {
  for (let index = 0; walk.at < walk.events.length; index++) {
    const event = walk.events[walk.at];
    if (event?.type === EVENT_POP) break;
    const start = startOf(event);
    const inner = `${path}[${index}]`;
    if (start !== undefined) note(walk, inner, start);
    walkValue(walk, inner);
  }
  walk.at++;
}

/**
 * Records the line of a path. Long paths are not recorded, because a key of 1 MB would be copied for each value below
 * it.
 */
function note(walk: Walk, path: string, start: number): void {
  if (path.length <= MAX_PATH) walk.lines.set(path, walk.lineAt(start));
}

function startOf(event: Event | undefined): number | undefined {
  if (event?.type === EVENT_MAPPING || event?.type === EVENT_SEQUENCE) return event.start;
  return event?.type === EVENT_SCALAR ? event.valueStart : undefined;
}

/**
 * Checks the text of a YAML file before it is parsed.
 *
 * @throws {DataError} `limit-exceeded` if the file is too long.
 * @throws {DataError} `contradiction` if a line begins with a byte order mark. Some tools, such as kubectl, ignore the
 * mark at the start of each document. For others, it belongs to a key.
 * @throws {DataError} `contradiction` if a character is a line break only for some tools.
 */
export function checkYamlText(text: string, path: string): void {
  const mark = text.indexOf('\n\ufeff');
  if (mark !== -1) {
    const message = 'the file contains a byte order mark after its start. Fix: remove the mark';
    throw new DataError('contradiction', message, { path, line: lineCounter(text)(mark + 1) });
  }
  if (text.length > MAX_LENGTH) {
    const message = `the document has ${text.length} characters; the limit is ${MAX_LENGTH}`;
    throw new DataError('limit-exceeded', message, { path });
  }
  const at = oldBreakIn(text, YAML_MAX_DEPTH);
  if (at === undefined) return;
  const message =
    'a character is a line break for some tools but not for others. Fix: replace it with a space or a line feed';
  throw new DataError('contradiction', message, { path, line: lineCounter(text)(at) });
}

/**
 * Calls `read`, and converts an error from the YAML parser to a DataError.
 *
 * @throws {DataError} `malformed` with the line, if `read` throws an error from the YAML parser.
 */
export function guardedYaml<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause;
    const line = cause.mark === undefined ? undefined : cause.mark.line + 1;
    const message = `the content is not valid YAML: ${cause.reason}`;
    throw new DataError('malformed', message, { path, line }, { cause });
  }
}
