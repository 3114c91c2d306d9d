/**
 * Reads `deno.json` and `deno.jsonc`, which can set a lockfile other than `deno.lock` or disable the lockfile. Source:
 * https://docs.deno.com/runtime/fundamentals/configuration/#lockfile
 */
import { objectAt } from '../../json/guards.ts';
import { strictJson } from '../../json/json-with-comments.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { readJsonObject } from '../json-object.ts';
import { baseName, besidePath } from '../paths.ts';
import { DENO_CONFIGS, denoImports } from './deno-imports.ts';
import { DENO_LOCK, parseDenoLock } from './deno-lock.ts';
import { isInstalled } from './install-paths.ts';

export const denoConfig: FileFormat = {
  role: 'manifest',
  wanted: { names: [...DENO_CONFIGS, 'package.json'], suffixes: ['.lock'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => DENO_CONFIGS.includes(baseName(path)) && !isInstalled(path),
  parse: parseDenoConfig,
};

const NONE: ParsedFile = { packages: [], problems: [] };

function parseDenoConfig(file: EcosystemFile, context: ParseContext): ParsedFile {
  const config = readJsonObject(file, strictJson(file.bytes.toString('utf8')));
  const stated = objectAt(config, 'lock')?.['path'] ?? config['lock'];
  if (stated === false)
    return importsPackages(file, context) ? problem(file, 'disables its lockfile') : NONE;
  if (typeof stated !== 'string') return NONE;
  const path = besidePath(file.path, stated);
  if (path === besidePath(file.path, DENO_LOCK)) return NONE;
  const lockfile = stated.startsWith('/') ? undefined : context.file(path);
  if (lockfile === undefined) return problem(file, 'specifies a lockfile that was not read');
  // A lockfile named `deno.lock` is parsed as a separate file.
  return baseName(path) === DENO_LOCK ? NONE : parseDenoLock(lockfile, context);
}

function importsPackages(file: EcosystemFile, context: ParseContext): boolean {
  return denoImports(file, context).places.some((place) => /^(?:npm|jsr):/.test(place));
}

function problem({ path }: EcosystemFile, what: string): ParsedFile {
  const message = `${baseName(path)} ${what}. Fix: name the lockfile ${DENO_LOCK} and commit it`;
  return { packages: [], problems: [{ code: 'not-found', message, path }] };
}
