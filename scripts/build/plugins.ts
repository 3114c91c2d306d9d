import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { type Common, GROUPS } from './common.ts';
import { actionProgram, entryProgram } from './entries.ts';
import { type VendorModule, vendorBundle, vendorFile } from './vendor-modules.ts';

export const VENDOR_FOLDER = 'vendor';

/** A package name in an import: neither a path nor a scheme such as `node:`. */
const BARE_IMPORT = /^(@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*(\/|$)/;

/** The form in which a source refers to its worker. dist/ keeps workers in a folder of their own. */
const WORKER_URL = /new URL\('\.\/([a-z0-9-]+)\.worker\.ts', import\.meta\.url\)/g;

/** A file of GitHub's toolkit. */
const IN_ACTIONS_PACKAGE = /[\\/]node_modules[\\/]@actions[\\/]/;

/** The module that imports all modules of a group. */
const GROUP = 'assay:group-';

/**
 * Bundles our code and leaves npm packages outside, in dist/vendor/. `packages` records which file there holds which
 * package; without `common`, each package has its own file. Each program loads its groups of `common` whole, so that
 * each group is one file.
 */
export function ownSources(root: string, packages: Map<string, string>, common?: Common): Plugin {
  const groupsFor = (start: string) =>
    (common?.loads.get(start) ?? []).map((group) => `import '${GROUP}${group}';\n`).join('');
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
        contents: `${actionProgram(path)}${groupsFor(`action:${path}`)}`,
        resolveDir: root,
        loader: 'ts',
      }));
      build.onResolve({ filter: /^assay:group-/ }, ({ path }) => ({ path, namespace: 'group' }));
      for (const group of GROUPS) {
        build.onLoad({ filter: new RegExp(`^${GROUP}${group}$`), namespace: 'group' }, () => ({
          contents: common?.groups[group].map((path) => `import './${path}';\n`).join('') ?? '',
          resolveDir: root,
          loader: 'ts',
        }));
      }
      build.onResolve({ filter: BARE_IMPORT }, ({ path, kind }) => {
        if (kind === 'entry-point') return undefined;
        const file = vendorFile(path);
        const other = packages.get(file) ?? path;
        if (other !== path) throw new Error(`${path} and ${other} share the file ${file}`);
        packages.set(file, path);
        // Imports without any used name must be removed, or the package would be loaded needlessly.
        const vendored = `../${VENDOR_FOLDER}/${common === undefined ? file : vendorBundle(file)}.js`;
        return { path: vendored, external: true, sideEffects: false };
      });
      build.onLoad({ filter: /[\\/](shared|actions|scripts)[\\/].*\.ts$/ }, async ({ path }) => {
        const source = moveWorkers(await readFile(path, 'utf8'), path);
        return { contents: `${source}${groupsFor(relative(root, path))}`, loader: 'ts' };
      });
    },
  };
}

/**
 * Rewrites the URLs of workers to their paths in the build.
 *
 * @throws {Error} if a worker is referenced in an unsupported form.
 */
export function moveWorkers(source: string, path: string): string {
  const moved = source.replace(WORKER_URL, "new URL('../workers/$1.js', import.meta.url)");
  if (/new URL\([^)]*\.worker\.ts/.test(moved)) {
    throw new Error(`${path}: write new URL('./NAME.worker.ts', import.meta.url)`);
  }
  return moved;
}

/** Bundles the npm packages, each through a module that exports only the names in use. */
export function vendorSources(root: string, modules: readonly VendorModule[]): Plugin {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  return {
    name: 'vendor-sources',
    setup(build) {
      build.onResolve({ filter: /^vendor:/ }, ({ path }) => ({
        // The ending makes esbuild import CommonJS as Node does: the default is module.exports.
        path: `${path.slice('vendor:'.length)}.mjs`,
        namespace: 'vendor',
      }));
      build.onLoad({ filter: /.*/, namespace: 'vendor' }, ({ path }) => ({
        contents: byFile.get(path.slice(0, -'.mjs'.length))?.program ?? '',
        resolveDir: root,
        loader: 'js',
      }));
      // These files only declare things, but their package.json does not say so. Without this, the identity token
      // client of @actions/core pulls in undici: 800 kB and 35 ms at each start. The same applies to the files of one
      // package, whose `platform` would pull in `@actions/exec` and child processes.
      build.onResolve({ filter: /^(@actions\/|\.)/ }, async ({ path, pluginData, ...where }) => {
        const { importer, resolveDir, kind, namespace } = where;
        const isTheirs = path.startsWith('@') || IN_ACTIONS_PACKAGE.test(importer);
        if (pluginData === 'resolving' || !isTheirs) return undefined;
        const options = { importer, resolveDir, kind, namespace, pluginData: 'resolving' };
        return { ...(await build.resolve(path, options)), sideEffects: false };
      });
    },
  };
}
