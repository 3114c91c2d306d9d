/**
 * npm: folders of packages to which links lead, one for each version: `node_modules/.bun/a@1.0.0/node_modules/a`,
 * the same below `.pnpm` and `.deno`, and `node_modules/.store/a-npm-1.0.0-245c7d42c7/package` of Yarn. The links are
 * not followed; of a name that only one package there has, it is certain where they lead.
 */
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { startOfFolder } from '../paths.ts';
import { installedBy } from './installed-package.ts';

const FOLDER = 'node_modules/';

/** `app/node_modules/.bun/`, with what stands before it; undefined for a path that is in none. */
export function storeOf(path: string): string | undefined {
  const folder = startOfFolder(path, 'node_modules');
  const start = folder + FOLDER.length;
  const isHidden = folder !== -1 && path.startsWith('.', start);
  const end = isHidden ? path.indexOf('/', start) : -1;
  return end === -1 ? undefined : path.slice(0, end + 1);
}

/** The package of a name in a store; undefined where several have it, or none. */
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

/** Packages by name, by store. */
type Stores = ReadonlyMap<string, ReadonlyMap<string, readonly Package[]>>;

/** Those of each context, put together once for all that is in them: forgotten with the context. */
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
  // One version may stand there for each choice of peers.
  if (!others.some(({ purl }) => purl === installed.purl)) others.push(installed);
}

/** Whether links lead to it; what a package has bundled is below its own `node_modules`. */
function isLinked(path: string): boolean {
  return /^[^/]+\/(?:package|node_modules\/(?:@[^/]+\/)?[^/@.][^/]*)\/package\.json$/.test(path);
}
