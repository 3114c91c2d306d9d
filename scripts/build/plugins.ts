import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { type Common, GROUPS } from './common.ts';
import { actionProgram, entryProgram } from './entries.ts';
import { type VendorModule, vendorBundle, vendorFile } from './vendor-modules.ts';

export const VENDOR_FOLDER = 'vendor';

/** The name of a package, as it stands in an import: neither a path nor a scheme such as `node:`. */
const BARE_IMPORT = /^(@[a-z0-9-]+\/)?[a-z0-9][a-z0-9._-]*(\/|$)/;

/** How a source finds its worker beside it, which dist/ keeps in a folder of its own. */
const WORKER_URL = /new URL\('\.\/([a-z0-9-]+)\.worker\.ts', import\.meta\.url\)/g;

/** A file of GitHub's toolkit. */
const IN_ACTIONS_PACKAGE = /[\\/]node_modules[\\/]@actions[\\/]/;

/** The module that has all those of a group. */
const GROUP = 'assay:group-';

/**
 * Our code: npm packages stay outside, in dist/vendor/. Which file there stands for which package is
 * noted in `packages`; without `common`, each package has a file of its own. Each program loads its groups of `common` whole, so that each group is one file.
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
        // An import of which no name is used must go, or the package would be loaded for nothing.
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
 * Points the URLs of workers to where the build puts them.
 *
 * @throws {Error} when a worker is named in another form than the one that is understood.
 */
export function moveWorkers(source: string, path: string): string {
  const moved = source.replace(WORKER_URL, "new URL('../workers/$1.js', import.meta.url)");
  if (/new URL\([^)]*\.worker\.ts/.test(moved)) {
    throw new Error(`${path}: write new URL('./NAME.worker.ts', import.meta.url)`);
  }
  return moved;
}

/** The npm packages, each by a module that exports just the names that are used. */
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
      // They only declare, but do not say so in package.json. Without this, the client for identity
      // tokens of @actions/core brings undici along: 800 kB and 35 ms at each start.
      // So do the files of one package: else its `platform` brings `@actions/exec` and child processes.
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
