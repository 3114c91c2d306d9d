/**
 * npm: `deno.lock`, version 2 to 5. It has packages of npm, and of JSR, which npm knows as `@jsr/scope__name`.
 * Source: https://docs.deno.com/runtime/fundamentals/modules/, https://jsr.io/docs/npm-compatibility
 */
import { type JsonObject, objectAt, stringAt } from '../../json/guards.ts';
import { type JsonLines, jsonLines, lineAt } from '../../json/positions.ts';
import type { Hash } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { parseGraph } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { denoLinks, needsOf } from './deno-links.ts';
import { denoRoots } from './deno-roots.ts';
import { hashesOfIntegrity, npmPackage } from './npm-package.ts';

export const denoLock: FileFormat = {
  role: 'lockfile',
  wanted: { names: ['deno.lock', 'package.json'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => baseName(path) === 'deno.lock' && !path.includes('node_modules/'),
  parse: parseDenoLock,
};

const REGISTRIES = ['npm', 'jsr'] as const;
type Registry = (typeof REGISTRIES)[number];

interface Entry {
  readonly registry: Registry;
  readonly key: string;
  readonly value: JsonObject;
  readonly line: number | undefined;
}

function parseDenoLock(file: EcosystemFile, context: ParseContext): ParsedFile {
  const text = file.bytes.toString('utf8');
  const lockfile = readJsonObject(file, text);
  const lines = jsonLines(text, (path) => path.length < 3 && path[0] !== 'remote');
  const entries = entriesOf(lockfile, lines);
  const links = denoLinks(
    lockfile,
    entries.map(({ registry, key }) => `${registry}:${key}`),
  );
  return parseGraph(
    entries,
    (entry) => ({
      key: `${entry.registry}:${entry.key}`,
      found: toPackage(file, entry),
      needs: needsOf(entry.registry, entry.value, links),
    }),
    denoRoots(file, context, lockfile, links),
  );
}

/** In version 2 `npm` has the packages one level deeper, in version 3 all of it is in `packages`. */
function entriesOf(lockfile: JsonObject, lines: JsonLines): readonly Entry[] {
  const older = objectAt(lockfile, 'packages');
  return REGISTRIES.flatMap((registry) => {
    const holder = objectAt(older ?? lockfile, registry) ?? {};
    const nested = objectAt(holder, 'packages');
    const path = [...(older === undefined ? [] : ['packages']), registry];
    if (nested !== undefined) path.push('packages');
    return Object.keys(nested ?? holder).map((key) => ({
      registry,
      key,
      value: objectAt(nested ?? holder, key) ?? {},
      line: lineAt(lines, ...path, key),
    }));
  });
}

function toPackage(file: EcosystemFile, { registry, key, value, line }: Entry) {
  const at = key.indexOf('@', 1);
  const name = at === -1 ? key : key.slice(0, at);
  // What follows an underscore names the peers that one build of a package has.
  const [version = ''] = (at === -1 ? '' : key.slice(at + 1)).split('_', 1);
  const integrity = stringAt(value, 'integrity');
  return npmPackage(file, {
    name: registry === 'jsr' ? npmName(name) : name,
    version,
    line,
    qualifiers: { repository_url: registry === 'jsr' ? 'https://npm.jsr.io' : undefined },
    hashes: registry === 'jsr' ? sha256Of(integrity) : hashesOfIntegrity(integrity),
  });
}

/** `@std/bytes` of JSR is another package than `@std/bytes` of npm. */
function npmName(name: string): string {
  return `@jsr/${name.replace('@', '').replace('/', '__')}`;
}

function sha256Of(integrity: string | undefined): readonly Hash[] | undefined {
  const isDigest = integrity !== undefined && /^[0-9a-f]{64}$/.test(integrity);
  return isDigest ? [{ algorithm: 'sha256', value: integrity }] : undefined;
}
