import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { actionProgram, entryProgram } from './entries.ts';
import { type VendorModule, vendorBundle, vendorFile } from './vendor-modules.ts';

export const VENDOR_FOLDER = 'vendor';

/** Matches the name of a package in an import, not a path or a name with a scheme such as `node:`. */
const BARE_IMPORT = /^(@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*(\/|$)/;

/** Matches the reference from a source file to its worker. In dist/, workers are in a separate folder. */
const WORKER_URL = /new URL\('\.\/([a-z0-9-]+)\.worker\.ts', import\.meta\.url\)/g;

/** Prefix for the name of a generated module that imports everything that a program loads at startup. */
const LOADED = 'assay:loaded-';

/**
 * Paths of the modules that are loaded when each program or dynamic import begins. The keys are the modules that the
 * program or the import starts with.
 */
export type Loaded = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Bundles Assay's own code, and leaves npm packages in dist/vendor/.
 *
 * @param packages Receives the file that contains each package.
 * @param loaded Modules of each program and each dynamic import. Modules that are always loaded together are then in
 * one file. If undefined, each package has a separate file.
 */
export function ownSources(root: string, packages: Map<string, string>, loaded?: Loaded): Plugin {
  const loadedWith = (start: string) =>
    loaded?.has(start) === true ? `import '${LOADED}${start}';\n` : '';
  return {
    name: 'own-sources',
    setup(build) {
      build.onResolve({ filter: /^entry:/ }, ({ path }) => ({
        path: path.slice('entry:'.length),
        namespace: 'entry',
      }));
      build.onLoad({ filter: /.*/, namespace: 'entry' }, ({ path }) => ({
        contents: entryProgram(path),
        resolveDir: root,
        loader: 'js',
      }));
      build.onResolve({ filter: /^action:/ }, ({ path }) => ({
        path: path.slice('action:'.length),
        namespace: 'action',
      }));
      build.onLoad({ filter: /.*/, namespace: 'action' }, ({ path }) => ({
        contents: `${actionProgram(path)}${loadedWith(`action:${path}`)}`,
        resolveDir: root,
        loader: 'ts',
      }));
      build.onResolve({ filter: /^assay:loaded-/ }, ({ path }) => ({
        path: path.slice(LOADED.length),
        namespace: 'loaded',
      }));
      build.onLoad({ filter: /.*/, namespace: 'loaded' }, ({ path }) => ({
        contents: [...(loaded?.get(path) ?? [])]
          .map((module) => `import './${module}';\n`)
          .join(''),
        resolveDir: root,
        loader: 'ts',
      }));
      build.onResolve({ filter: BARE_IMPORT }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined;
        const file = vendorFile(path);
        const other = packages.get(file) ?? path;
        if (other !== path)
          throw new Error(`${path} and ${other} would be written to the same file ${file}`);
        packages.set(file, path);
        // Allows esbuild to remove an import if none of its names is used. Otherwise, the imported package would be
        // loaded unnecessarily.
        const vendored = `../${VENDOR_FOLDER}/${loaded === undefined ? file : vendorBundle(file)}.js`;
        return { path: vendored, external: true, sideEffects: false };
      });
      build.onLoad({ filter: /[\\/](shared|actions|scripts)[\\/].*\.ts$/ }, async ({ path }) => {
        const source = moveWorkers(await readFile(path, 'utf8'), path);
        return { contents: `${source}${loadedWith(relative(root, path))}`, loader: 'ts' };
      });
    },
  };
}

/**
 * Rewrites the URLs of workers to their paths in the build.
 *
 * @throws {Error} if a worker is referenced in a form that is not supported.
 */
export function moveWorkers(source: string, path: string): string {
  const moved = source.replace(WORKER_URL, "new URL('../workers/$1.js', import.meta.url)");
  if (/new URL\([^)]*\.worker\.ts/.test(moved)) {
    throw new Error(
      `${path}: a worker has an unsupported URL. Fix: write new URL('./NAME.worker.ts', import.meta.url)`,
    );
  }
  return moved;
}

/**
 * Bundles the npm packages. Each package is bundled through a generated module that exports only the names that are
 * used.
 */
export function vendorSources(root: string, modules: readonly VendorModule[]): Plugin {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  return {
    name: 'vendor-sources',
    setup(build) {
      build.onResolve({ filter: /^vendor:/ }, ({ path }) => ({
        // Because of this file extension, esbuild imports CommonJS modules as Node does: the default export is
        // module.exports.
        path: `${path.slice('vendor:'.length)}.mjs`,
        namespace: 'vendor',
      }));
      build.onLoad({ filter: /.*/, namespace: 'vendor' }, ({ path }) => ({
        contents: byFile.get(path.slice(0, -'.mjs'.length))?.program ?? '',
        resolveDir: root,
        loader: 'js',
      }));
    },
  };
}
