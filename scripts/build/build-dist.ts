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

/** Paths in dist/ come from the names of entries alone. */
const COMMON = { ...BUNDLE, outbase: '/' } satisfies BuildOptions;

/** What esbuild calls `require` by, where a package does. */
const REQUIRE_CALL = '__require = ';

const COMMAND_LINE = 'cli/index.js';

/** What a build wrote. */
export interface BuiltDist {
  readonly files: number;
  readonly bytes: number;
  /** The packages in each file of dist/vendor/. */
  readonly packages: ReadonlyMap<string, readonly PackageShare[]>;
}

/**
 * Makes `outdir` anew from the sources: our code first, then the npm packages with exactly the names
 * that our code takes from them. The same sources and lockfile give the same bytes.
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
      // Every file is one folder below dist/, so `../vendor/` and `../workers/` are right in each.
      chunkNames: 'chunks/[name]-[hash]',
      plugins: [ownSources(root, packages, common)],
    });
  // Only a first build tells what is common, and which names are taken of each package.
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

/** The files of which something is in an output: not those that were read and left out. */
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
