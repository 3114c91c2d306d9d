import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile, type OutputFile } from 'esbuild';
import { BUNDLE, REQUIRE } from './bundle.ts';
import { type Common, commonModules } from './common.ts';
import { findEntries } from './entries.ts';
import { collectLicenses } from './licenses.ts';
import { ownSources, VENDOR_FOLDER, vendorSources } from './plugins.ts';
import { vendorModules } from './vendor-modules.ts';
import { type PackageShare, vendorPackages } from './vendor-packages.ts';

/** Paths in dist/ depend only on the names of entries. */
const COMMON = { ...BUNDLE, outbase: '/' } satisfies BuildOptions;

/** The name that esbuild gives to `require` in packages. */
const REQUIRE_CALL = '__require = ';

const COMMAND_LINE = 'cli/index.js';

/** The files that a build wrote. */
export interface BuiltDist {
  readonly files: number;
  readonly bytes: number;
  /** The packages in each file of dist/vendor/. */
  readonly packages: ReadonlyMap<string, readonly PackageShare[]>;
}

/**
 * Rebuilds `outdir` from the sources: first our code, then the npm packages with exactly the names that our code
 * imports. The same sources and lockfile give the same bytes.
 */
export async function buildDist(root: string, outdir: string): Promise<BuiltDist> {
  const packages = new Map<string, string>();
  const entryPoints = await findEntries(root);
  const buildOwn = (common?: Common) =>
    build({
      ...COMMON,
      absWorkingDir: root,
      entryPoints,
      outdir,
      // Every file is one folder below dist/, so `../vendor/` and `../workers/` are correct in each.
      chunkNames: 'chunks/[name]-[hash]',
      plugins: [ownSources(root, packages, common)],
    });
  // A first build finds the common modules and the names imported from each package.
  const first = await buildOwn();
  const own = await buildOwn(commonModules(first.metafile));
  const outputs = first.outputFiles.map((file) => file.text);
  const modules = vendorModules(outputs, packages);
  const vendor = await build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: modules.map(({ file }) => ({ in: `vendor:${file}`, out: file })),
    outdir: join(outdir, VENDOR_FOLDER),
    // A file for each costs less than the few modules that two of them share.
    splitting: false,
    plugins: [vendorSources(root, modules)],
  });
  const licenses = await collectLicenses(root, shippedInputs(vendor.metafile));
  const files = new Map<string, Uint8Array | string>([
    ...byPath(outdir, own.outputFiles),
    ...vendor.outputFiles.map(({ path, text }): [string, string] => [
      relative(outdir, path),
      text.includes(REQUIRE_CALL) ? `${REQUIRE}\n${text}` : text,
    ]),
    ['package.json', '{ "type": "module" }\n'],
    ['licenses.txt', licenses],
  ]);
  return { ...(await writeAll(outdir, files)), packages: vendorPackages(vendor.metafile) };
}

/** Returns the files that contribute to an output, without those that were read but not included. */
function shippedInputs(metafile: Metafile): string[] {
  const parts = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return parts.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
}

function byPath(outdir: string, files: readonly OutputFile[]): [string, Uint8Array][] {
  return files.map((file) => [relative(outdir, file.path), file.contents]);
}

async function writeAll(
  outdir: string,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<Pick<BuiltDist, 'files' | 'bytes'>> {
  await rm(outdir, { recursive: true, force: true });
  let bytes = 0;
  for (const [path, content] of files) {
    const file = join(outdir, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    bytes += Buffer.byteLength(content);
  }
  if (files.has(COMMAND_LINE)) await chmod(join(outdir, COMMAND_LINE), 0o755);
  return { files: files.size, bytes };
}
