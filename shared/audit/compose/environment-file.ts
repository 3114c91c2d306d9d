/**
 * Replaces variables in Compose files with their values in the file `.env` of the same folder. Source:
 * https://docs.docker.com/compose/how-tos/environment-variables/variable-interpolation/
 */
import { type Lookup, substitute } from '../../docker/variables.ts';
import type { YamlEntry, YamlMap, YamlNode } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';

/** Returns true for the file from which Compose reads variables. */
export function isEnvironmentFile({ path }: Pick<AuditFile, 'path'>): boolean {
  return /(?:^|\/)\.env$/.test(path);
}

const LINE =
  /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*[=:]\s*(?:'([^']*)'|"((?:[^"\\]|\\.)*)"|(.*?))\s*(?:\s#.*)?$/;

/** Returns the variables in a file `.env`. A value can contain variables of earlier lines. */
export function readEnvironment(text: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [, name, literal, quoted, plain = ''] = LINE.exec(line) ?? [];
    if (name === undefined) continue;
    const value = quoted ?? plain;
    known.set(name, literal ?? substitute(value, (key) => known.get(key)) ?? value);
  }
  return known;
}

/** Keys with text that only the program in the container reads. This text often contains secrets. */
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

const VARIABLE = /\$(?:\{([A-Za-z_]\w*)[^}]*\}|([A-Za-z_]\w*))/g;

/**
 * Replaces the variables in a text with their values. Returns the text unchanged if it contains no known variable. An
 * unknown variable without a default remains as written.
 */
function replacedText(text: string, known: ReadonlyMap<string, string>): string {
  const lookup: Lookup = (name) => known.get(name);
  const isKnown = [...text.matchAll(VARIABLE)].some(([, braced, bare]) =>
    known.has(braced ?? bare ?? ''),
  );
  if (!isKnown) return text;
  return (
    substitute(text, lookup) ??
    text.replaceAll(VARIABLE, (written) => substitute(written, lookup) ?? written)
  );
}
