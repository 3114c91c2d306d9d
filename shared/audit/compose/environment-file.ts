/**
 * Replaces variables in Compose files with their values in the `.env` file of the same folder. Source:
 * https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/
 */
import { type Lookup, substitute } from '../../docker/variables.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';

/** Returns true for the file from which Compose reads variables. */
export function isEnvironmentFile({ path }: Pick<AuditFile, 'path'>): boolean {
  return /(?:^|\/)\.env$/.test(path);
}

/** Matches the name of a variable and the sign after it. */
const NAME = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*[=:]/;

/** Matches a value in single or double quotes, with an optional comment. */
const QUOTED = /^\s*(?:'([^']*)'|"((?:[^"\\]|\\.)*)")\s*(?:\s#.*)?$/;

/** Returns the variables in a file `.env`. A value can contain variables of earlier lines. */
export function readEnvironment(text: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [start = '', name] = NAME.exec(line) ?? [];
    if (name === undefined) continue;
    const rest = line.slice(start.length);
    const [, literal, quoted] = QUOTED.exec(rest) ?? [];
    const value = quoted ?? withoutComment(rest);
    known.set(name, literal ?? substitute(value, (key) => known.get(key)) ?? value);
  }
  return known;
}

function withoutComment(text: string): string {
  const at = text.search(/\s#/);
  return (at === -1 ? text : text.slice(0, at)).trim();
}

/**
 * Keys whose text only the program in the container reads. It often contains secrets, so variables in it are not
 * replaced.
 */
const KEPT: ReadonlySet<string> = new Set([
  'annotations',
  'args',
  'command',
  'entrypoint',
  'environment',
  'healthcheck',
  'labels',
]);

/** Returns the file with the known variables in its services replaced. */
export function withVariables(root: YamlMap, known: ReadonlyMap<string, string>): YamlMap {
  const services = root.entries.get('services');
  if (known.size === 0 || services === undefined) return root;
  const value = replaced(services.value, known);
  return { ...root, entries: new Map(root.entries).set('services', { ...services, value }) };
}

function replaced(node: YamlNode, known: ReadonlyMap<string, string>): YamlNode {
  if (node.kind === 'list') {
    return { ...node, items: node.items.map((item) => replaced(item, known)) };
  }
  if (node.kind === 'scalar') {
    const text = replacedText(node.text, known);
    return text === node.text ? node : { ...node, text, value: text };
  }
  const entries = [...node.entries].map(([key, entry]): [string, YamlEntry] =>
    KEPT.has(key) ? [key, entry] : [key, { ...entry, value: replaced(entry.value, known) }],
  );
  return { ...node, entries: new Map(entries) };
}

const VARIABLE = /\$(?:\{([A-Za-z_]\w*)[^{}]{0,1000}\}|([A-Za-z_]\w*))/g;

/** Maximum length of a text with variables, and of the text after their replacement, in characters. */
const MAX_TEXT = 4_096;

/**
 * Replaces the variables in a text with their values. An unknown variable without a default remains as written. Returns
 * the text unchanged if it contains no known variable, or if it is too long.
 */
function replacedText(text: string, known: ReadonlyMap<string, string>): string {
  if (text.length > MAX_TEXT) return text;
  const lookup: Lookup = (name) => known.get(name);
  const isKnown = [...text.matchAll(VARIABLE)].some(([, braced, bare]) =>
    known.has(braced ?? bare ?? ''),
  );
  if (!isKnown) return text;
  let size = 0;
  const replace = (written: string) => {
    if (size > MAX_TEXT) return '';
    const value = substitute(written, lookup) ?? written;
    size += value.length;
    return value;
  };
  const result = substitute(text, lookup) ?? text.replaceAll(VARIABLE, replace);
  return size > MAX_TEXT ? text : result;
}
