import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type PackedFile, writeTar } from './write-tar.ts';

/** Folder in the archive that contains all files of an npm package. */
const TOP = 'package';

/**
 * Fields that are copied from package.json in the repository. Dependencies are not copied, because they are bundled in
 * dist/.
 */
const KEPT_FIELDS = ['name', 'version', 'description', 'license', 'type', 'bin', 'engines'];

/** Files from the root of the repository that the package contains. */
const ROOT_FILES = ['LICENSE', 'README.md'];

/**
 * Packs the command line as an npm package without dependencies or scripts. It contains all of dist/, because the
 * command line needs all but 5 kB of it. The same files produce the same bytes.
 *
 * @throws {Error} if package.json lacks one of the fields, or if a path is too long for the archive.
 */
export async function writePackage(root: string, dist: string, outdir: string) {
  const manifest = packageManifest(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const files = [
    { path: 'package.json', content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) },
    ...(await Promise.all(
      ROOT_FILES.map(async (name) => ({ path: name, content: await readFile(join(root, name)) })),
    )),
    ...(await distFiles(dist)),
  ];
  const commands = new Set(Object.values(manifest['bin'] ?? {}));
  const packed = files.map(
    ({ path, content }): PackedFile => ({
      path: `${TOP}/${path}`,
      content,
      isProgram: commands.has(path),
    }),
  );
  const archive = gzipSync(writeTar(packed), { level: 9 });
  const path = join(outdir, `${manifest['name']}-${manifest['version']}.tgz`);
  await mkdir(outdir, { recursive: true });
  await writeFile(path, archive);
  return { path, files: packed.length, bytes: archive.length };
}

function packageManifest(source: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const missing = KEPT_FIELDS.filter((name) => source[name] === undefined);
  if (missing.length > 0) throw new Error(`package.json has no ${missing.join(', ')}`);
  const kept = KEPT_FIELDS.map((name) => [name, source[name]]);
  return { ...Object.fromEntries(kept), files: ['dist'] };
}

/** Returns the regular files in dist/, with paths that begin with `dist/`. */
async function distFiles(dist: string) {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return await Promise.all(
    paths.map(async (path) => ({
      path: `dist/${relative(dist, path).replaceAll(sep, '/')}`,
      content: await readFile(path),
    })),
  );
}
