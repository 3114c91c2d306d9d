import { isDeepStrictEqual } from 'node:util';
import { DEPENDENCY_KINDS } from '../../ecosystems/npm/manifest.ts';
import { isObject, type JsonObject, objectAt } from '../../json/guards.ts';
import { parseJson } from '../../json/parse-json.ts';

/** Matches the ranges that an edit can change: `^1.2.3`, `~1.2.3` and `1.2.3`. The operator stays the same. */
const SIMPLE = /^([~^=v]?)\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/**
 * Returns the range for a new version with the operator of the old range. Returns undefined if the old range has
 * another form.
 */
export function rangeFor(range: string, version: string): string | undefined {
  const operator = SIMPLE.exec(range)?.[1];
  return operator === undefined ? undefined : `${operator}${version}`;
}

/**
 * Returns the text of a manifest with a new range for a dependency, and everything else unchanged.
 *
 * @returns Undefined if the manifest does not specify a range, or specifies it in an unsupported form.
 */
export function editPackageJson(text: string, name: string, version: string): string | undefined {
  const manifest = parseJson(text, 'package.json');
  if (!isObject(manifest)) return undefined;
  const wanted = withRange(manifest, name, version);
  if (wanted === undefined) return undefined;
  // Several members of the file can have the same name. The edited text is parsed to make sure that the right member
  // changed.
  for (const { start, end, range } of membersNamed(text, name)) {
    const replacement = rangeFor(range, version);
    if (replacement === undefined) continue;
    const edited = `${text.slice(0, start)}${JSON.stringify(replacement)}${text.slice(end)}`;
    if (isDeepStrictEqual(parseJson(edited, 'package.json'), wanted)) return edited;
  }
  return undefined;
}

/**
 * Returns the manifest with the new range. Returns undefined if the name is in two lists, or if the form of the old
 * range is not supported.
 */
function withRange(manifest: JsonObject, name: string, version: string): JsonObject | undefined {
  const kinds = DEPENDENCY_KINDS.filter((kind) =>
    Object.hasOwn(objectAt(manifest, kind) ?? {}, name),
  );
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) return undefined;
  const list = objectAt(manifest, kind) ?? {};
  const range = list[name];
  const replacement = typeof range === 'string' ? rangeFor(range, version) : undefined;
  if (replacement === undefined) return undefined;
  return { ...manifest, [kind]: { ...list, [name]: replacement } };
}

interface Member {
  /** Offsets where the value starts and ends in the text, including its quotes. */
  readonly start: number;
  readonly end: number;
  readonly range: string;
}

/** Maximum number of JSON members with the same name. A manifest usually has one or two. */
const MAX_MEMBERS = 20;

function membersNamed(text: string, name: string): readonly Member[] {
  const key = JSON.stringify(name);
  const members: Member[] = [];
  for (let at = text.indexOf(key); at !== -1 && members.length < MAX_MEMBERS; ) {
    const [whole = '', space = '', range = ''] =
      /^(\s*:\s*)"([^"\\\r\n]*)"/.exec(text.slice(at + key.length, at + key.length + 300)) ?? [];
    const start = at + key.length + space.length;
    if (whole !== '') members.push({ start, end: start + range.length + 2, range });
    at = text.indexOf(key, at + key.length);
  }
  return members;
}
