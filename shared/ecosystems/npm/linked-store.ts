/**
 * Finds the packages to which links in `node_modules` point. A store has one folder for each version of a package:
 * `node_modules/.bun/a@1.0.0/node_modules/a`, the same in `.pnpm` and `.deno`, or Yarn's
 * `node_modules/.store/a-npm-1.0.0-245c7d42c7/package`. Links are not followed. If a store has only one package with a
 * name, all links with this name point to it.
 */
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { startOfFolder } from '../paths.ts';
import { installedBy } from './installed-package.ts';

const FOLDER = 'node_modules/';

/**
 * Returns the store that contains a path, such as `app/node_modules/.bun/`. Returns undefined if the path is not in a
 * store.
 */
export function storeOf(path: string): string | undefined {
  const folder = startOfFolder(path, 'node_modules');
  const start = folder + FOLDER.length;
  const isHidden = folder !== -1 && path.startsWith('.', start);
  const end = isHidden ? path.indexOf('/', start) : -1;
  return end === -1 ? undefined : path.slice(0, end + 1);
}

/**
 * Returns the package with the given name in a store. Returns undefined if the store does not contain exactly one
 * package with this name.
 */
export function onlyInStore(
  store: string,
  name: string,
  context: ParseContext,
): Package | undefined {
  const known = stores.get(context) ?? readStores(context);
  stores.set(context, known);
  const [only, ...more] = known.get(store)?.get(name) ?? [];
  return more.length === 0 ? only : undefined;
}

/** Packages by store and name. */
type Stores = ReadonlyMap<string, ReadonlyMap<string, readonly Package[]>>;

/**
 * Caches packages, which are collected once for each context. The garbage collector frees an entry together with its
 * context.
 */
const stores = new WeakMap<ParseContext, Stores>();

function readStores(context: ParseContext): Stores {
  const found = new Map<string, Map<string, Package[]>>();
  for (const file of context.named('package.json')) {
    const store = storeOf(file.path);
    if (store === undefined || !isLinked(file.path.slice(store.length))) continue;
    addTo(found, store, file, context);
  }
  return found;
}

function addTo(
  found: Map<string, Map<string, Package[]>>,
  store: string,
  file: EcosystemFile,
  context: ParseContext,
): void {
  const installed = installedBy(file, context)?.found;
  if (installed === undefined) return;
  const byName = found.get(store) ?? new Map<string, Package[]>();
  found.set(store, byName);
  const others = byName.get(installed.name) ?? [];
  byName.set(installed.name, others);
  // A store can contain one version several times, with different peer dependencies.
  if (!others.some(({ purl }) => purl === installed.purl)) others.push(installed);
}

/**
 * True if links can point to the package. Bundled packages are in a nested `node_modules`, and no link points there.
 */
function isLinked(path: string): boolean {
  return /^[^/]+\/(?:package|node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)\/package\.json$/.test(path);
}
