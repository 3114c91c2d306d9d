import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { BUNDLE, REQUIRE } from './bundle.ts';
import { commonModules, GATE_STARTS, modulesOf } from './common.ts';
import { compact } from './compact.ts';
import { findEntries } from './entries.ts';
import { leanPackages } from './lean-packages.ts';
import { collectLicenses } from './licenses.ts';
import { loadedBefore } from './loaded-before.ts';
import { mergeSmall } from './merge-small.ts';
import { type Loaded, ownSources, VENDOR_FOLDER, vendorSources } from './plugins.ts';
import { withoutUnusedImports } from './unused-imports.ts';
import { vendorModules } from './vendor-modules.ts';
import { type PackageShare, vendorPackages } from './vendor-packages.ts';
import { withoutReexports } from './without-reexports.ts';

/** Options for all builds of dist/. The output paths depend only on the names of the entry points. */
const COMMON = { ...BUNDLE, outbase: '/' } satisfies BuildOptions;

/** Start of the code that esbuild generates for `require` in packages. */
const REQUIRE_CALL = '__require = ';

const COMMAND_LINE = 'cli/index.js';

/** The files that a build has written. */
export interface BuiltDist {
  readonly files: number;
  readonly bytes: number;
  /** The packages in each file of dist/vendor/. */
  readonly packages: ReadonlyMap<string, readonly PackageShare[]>;
}

/**
 * Rebuilds `outdir` from the sources. First builds Assay's own code. Then builds the npm packages, which export exactly
 * the names that the code imports. The same sources and lockfile result in the same bytes.
 */
export async function buildDist(root: string, outdir: string): Promise<BuiltDist> {
  const packages = new Map<string, string>();
  const entryPoints = await findEntries(root);
  const buildOwn = (loaded?: Loaded) =>
    build({
      ...COMMON,
      absWorkingDir: root,
      entryPoints,
      outdir,
      // Every file is in a folder directly below dist/, so the relative paths `../vendor/` and `../workers/` are
      // correct in all files.
      chunkNames: 'chunks/[name]-[hash]',
      plugins: [ownSources(root, packages, loaded)],
    });
  // The first build determines which modules are loaded together, and which names are imported from each package.
  const first = await buildOwn();
  const common = commonModules(first.metafile);
  const starts = entryPoints.map(({ in: start }) => start);
  const loaded = loadedBefore(first.metafile.inputs, starts, (start) => modulesOf(start, common));
  const own = await buildOwn(mergeSmall(loaded, first.metafile.inputs, GATE_STARTS));
  const outputs = first.outputFiles.map((file) => file.text);
  const modules = vendorModules(outputs, packages);
  const vendor = await build({
    ...COMMON,
    absWorkingDir: root,
    entryPoints: modules.map(({ file }) => ({ in: `vendor:${file}`, out: file })),
    outdir: join(outdir, VENDOR_FOLDER),
    // Each program has a separate file. Two programs share only a few modules. Loading an additional shared file for
    // these modules would take more time.
    splitting: false,
    plugins: [vendorSources(root, modules), leanPackages],
  });
  const licenses = await collectLicenses(root, shippedInputs(vendor.metafile));
  const programs = [
    ...withoutReexports(
      own.outputFiles.map(({ path, text }) => ({ path, code: withoutUnusedImports(text) })),
    ),
    ...vendor.outputFiles.map(({ path, text }) => ({
      path,
      code: text.includes(REQUIRE_CALL) ? `${REQUIRE}\n${text}` : text,
    })),
  ];
  const files = new Map<string, string>([
    ...(await Promise.all(
      programs.map(
        async ({ path, code }) => [relative(outdir, path), await compact(code)] as const,
      ),
    )),
    ['package.json', '{ "type": "module" }\n'],
    ['licenses.txt', licenses],
  ]);
  return { ...(await writeAll(outdir, files)), packages: vendorPackages(vendor.metafile) };
}

/** Returns the source files whose code is in the output. Omits files that esbuild read but did not include. */
function shippedInputs(metafile: Metafile): string[] {
  const parts = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return parts.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([input]) => input);
}

async function writeAll(
  outdir: string,
  files: ReadonlyMap<string, string>,
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
