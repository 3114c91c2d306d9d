import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from '../sources.ts';

/** A folder below node_modules, so that `npm ci` removes its content and no other user can write to it. */
const CACHE = join(ROOT, 'node_modules', '.cache', 'assay');

/** Some of the packages are CommonJS and require modules of Node. */
const BANNER = `import { createRequire } from 'node:module';
const require = createRequire(${JSON.stringify(pathToFileURL(join(ROOT, 'package.json')).href)});`;

/**
 * Loads the official packages of GitHub. Their ES modules import JSON without attributes, which neither Node nor jest
 * accepts, so that they are bundled once into a file named after their versions.
 * @param entry Source of an ES module that exports the required names.
 */
export async function loadBundle(name: string, entry: string): Promise<unknown> {
  const file = join(
    CACHE,
    `${name}-${versionOf('@actions/languageservice')}-${hash(BANNER + entry)}.mjs`,
  );
  if (!existsSync(file)) await writeBundle(file, entry);
  return import(pathToFileURL(file).href);
}

async function writeBundle(file: string, entry: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    banner: { js: BANNER },
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'silent',
  });
  mkdirSync(CACHE, { recursive: true });
  // Jest workers can run this at the same time. Each writes a separate file and moves it into place.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, outputFiles[0]?.text ?? '');
  renameSync(draft, file);
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** Another entry needs another file. FNV-1a is sufficient, because the name is not relevant for security. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.charCodeAt(0), 0x01000193);
  return (value >>> 0).toString(16);
}
