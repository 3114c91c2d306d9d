/**
 * Reads the strings in an image configuration, each with its location: the user, each variable, and each history entry.
 */
import { DataError } from '../../errors/errors.ts';
import { requireExactKeys } from '../../json/exact-keys.ts';
import { isObject, type JsonObject } from '../../json/guards.ts';
import { visibleText } from '../../text/visible-text.ts';
import type { AuditFile } from '../area.ts';
import { type HistoryPlace, historyPlaces } from './history-places.ts';

/** Configuration keys that rules read, as spelled by Docker and OCI. */
const SETTINGS = ['User', 'Env', 'Entrypoint', 'Cmd', 'ExposedPorts', 'Volumes', 'Labels'];
const MORE_SETTINGS = ['Healthcheck', 'WorkingDir', 'OnBuild', 'Shell', 'StopSignal'];
const HISTORY_KEYS = ['created', 'created_by', 'author', 'comment', 'empty_layer'];

/** Maximum length of a name in a path, in characters. */
const MAX_NAME = 80;

interface ImageDocuments {
  /** The configuration, already parsed from JSON. */
  readonly config: JsonObject;
  readonly manifest: JsonObject;
  /** The index that lists the image. */
  readonly index?: JsonObject | undefined;
  /** Number of layers from the base image, if known. */
  readonly baseLayers?: number | undefined;
}

/**
 * Returns the strings in an image configuration. Their paths are those in the JSON document, such as `config.Env.PATH`.
 *
 * @throws {DataError} `malformed` for a value that a container engine would reject.
 */
export function readParts(documents: ImageDocuments): readonly AuditFile[] {
  const { manifest, index = {} } = documents;
  const { config: given, history, created, ...rest } = documents.config;
  const config = objectOf(given, 'config');
  requireExactKeys(config, [...SETTINGS, ...MORE_SETTINGS], '$.config', 'config');
  const { User, Env, Entrypoint, Cmd, ExposedPorts, Volumes, Labels, Healthcheck, ...others } =
    config;
  const labels = Object.entries(objectOf(Labels, 'config.Labels'));
  const { Test, ...health } = objectOf(Healthcheck, 'config.Healthcheck');
  return [
    part('created', textOf(created, 'created')),
    part('config.User', textOf(User, 'config.User')),
    ...wordsOf(Env, 'config.Env').map(variable),
    ...[{ Entrypoint, Cmd }].flatMap((commands) =>
      Object.entries(commands).map(([name, words]) =>
        part(`config.${name}`, wordsOf(words, `config.${name}`).join(' ')),
      ),
    ),
    part('config.Healthcheck', wordsOf(Test, 'config.Healthcheck.Test').join(' ')),
    part('config.ExposedPorts', namesOf(ExposedPorts, 'config.ExposedPorts')),
    part('config.Volumes', namesOf(Volumes, 'config.Volumes')),
    part('config.Labels', labels.map(([name]) => name).join('\n')),
    ...labels.map(([name, value]) => named('config.Labels', name, textOf(value, 'config.Labels'))),
    ...annotationParts(manifest['annotations'], 'annotations'),
    ...annotationParts(index['annotations'], 'index.annotations'),
    ...historyParts(history, historyPlaces(documents.config, documents.baseLayers)),
    ...[{ ExposedPorts, Volumes, Healthcheck: health }].flatMap((settings) =>
      Object.entries(settings).flatMap(([name, value]) =>
        Object.values(value ?? {}).flatMap((each) => otherTexts(each, `config.${name}`)),
      ),
    ),
    ...otherTexts(others, 'config'),
    ...otherTexts(rest, ''),
    ...otherTexts({ ...manifest, annotations: null }, 'manifest'),
    ...otherTexts({ ...index, annotations: null }, 'index'),
  ];
}

function part(path: string, text: string, image = {}): AuditFile {
  return { path, text, image };
}

function named(folder: string, name: string, value: string): AuditFile {
  return part(`${folder}.${visibleText(name, MAX_NAME)}`, `${name}=${value}`);
}

function variable(text: string): AuditFile {
  const [name = ''] = text.split('=', 1);
  return part(`config.Env.${visibleText(name, MAX_NAME)}`, text);
}

/**
 * Returns one part for each annotation. Annotations must be an object with string values. In an invalid value, every
 * string is still returned.
 */
function annotationParts(value: unknown, folder: string): readonly AuditFile[] {
  if (!isObject(value)) return otherTexts(value, folder);
  return Object.entries(value).flatMap(([name, text]) =>
    typeof text === 'string' ? named(folder, name, text) : otherTexts(text, folder),
  );
}

/** Returns the strings in the history. The line number of a string is the number of its history entry. */
function historyParts(value: unknown, places: readonly HistoryPlace[]): readonly AuditFile[] {
  return listOf(value, 'history').flatMap((given, index) => {
    const entry = objectOf(given, 'history');
    requireExactKeys(entry, HISTORY_KEYS, `$.history[${index}]`, 'history');
    const instruction = textOf(entry['created_by'], 'history');
    const place = { ...places[index], line: index + 1, instruction };
    const { created_by: _, empty_layer: __, ...notes } = entry;
    const texts = otherTexts(notes, 'history').map(({ text }) => text);
    return [instruction, ...texts]
      .filter((text) => text !== '')
      .map((text) => part('history', text, place));
  });
}

/** Maximum nesting depth of the values that `otherTexts` reads. No value in the specification is nested more deeply. */
const MAX_DEPTH = 20;

/** Minimum length of a JSON key that is searched for tokens, in characters. */
const MIN_KEY = 16;

/** Returns all strings in a value. Long keys are included, because they can contain secrets too. */
function otherTexts(value: unknown, path: string, depth = 0): readonly AuditFile[] {
  if (typeof value === 'string') return value === '' ? [] : [part(path, value)];
  if (value === null || typeof value !== 'object') return [];
  if (depth > MAX_DEPTH) throw malformed(path, 'is nested too deeply');
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  const long = keys.filter((key) => key.length >= MIN_KEY);
  return [
    ...(long.length === 0 ? [] : [part(path, long.join('\n'))]),
    ...Object.entries(value).flatMap(([key, item]) => {
      const name = Array.isArray(value) ? '' : `.${visibleText(key, MAX_NAME)}`;
      return otherTexts(item, `${path}${name}`.replace(/^\./, ''), depth + 1);
    }),
  ];
}

function objectOf(value: unknown, path: string): JsonObject {
  if (value === undefined || value === null) return {};
  if (isObject(value)) return value;
  throw malformed(path, 'is not an object');
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw malformed(path, 'is not a list');
}

function textOf(value: unknown, path: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  throw malformed(path, 'is not a string');
}

function wordsOf(value: unknown, path: string): readonly string[] {
  return listOf(value, path).map((word) => textOf(word, path));
}

function namesOf(value: unknown, path: string): string {
  return Object.keys(objectOf(value, path)).join('\n');
}

function malformed(path: string, what: string): DataError {
  return new DataError('malformed', `\`${path}\` in the image ${what}`, { path });
}
