import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { purlOf } from '../purl.ts';
import { installedName, splitName } from './installed-name.ts';

/**
 * Files with the runtime dependencies of a package. Dependencies in `PDEPEND` can be installed after the package. If a
 * file would be empty, Portage does not write it.
 */
export const NEEDS_FILES = ['RDEPEND', 'PDEPEND'];

export const SLOT_FILE = 'SLOT';

interface Installed {
  readonly purl: string;
  /** The slot of the package. Portage can install several versions of a package in different slots. */
  readonly slot: string;
}

/** Installed packages, keyed first by the folder that contains `var/db/pkg`, and then by `category/name`. */
type Databases = ReadonlyMap<string, ReadonlyMap<string, readonly Installed[]>>;

/** Caches the installed packages. The garbage collector frees an entry together with its context. */
const databases = new WeakMap<ParseContext, Databases>();

/**
 * Returns the purls of the installed packages that a package depends on. Its dependency files contain the slots that
 * the build used, and no dependencies for disabled USE flags. In a list of alternatives, `|| ( … )`, every installed
 * package counts.
 *
 * @see https://projects.gentoo.org/pms/8/pms.html#x1-790008.3
 */
export function portageNeeds(file: EcosystemFile, context: ParseContext): readonly string[] {
  const known = databases.get(context) ?? readDatabases(context);
  databases.set(context, known);
  const database = known.get(rootOf(file.path));
  const slots = new Map<string, Set<string | undefined>>();
  for (const atom of NEEDS_FILES.flatMap((name) => atomsIn(file, name, context))) {
    slots.set(atom.name, (slots.get(atom.name) ?? new Set()).add(atom.slot));
  }
  return [...slots].flatMap(([name, asked]) =>
    (database?.get(name) ?? [])
      .filter(({ slot }) => asked.has(undefined) || asked.has(slot))
      .map(({ purl }) => purl),
  );
}

function atomsIn(file: EcosystemFile, name: string, context: ParseContext): readonly Atom[] {
  const texts = besideText(file.path, name, context).split(/\s+/);
  return texts.flatMap((text) => parseAtom(text) ?? []);
}

/** Returns the folder that contains `var/db/pkg`, with a trailing slash. Empty if this is the root of the source. */
export function rootOf(path: string): string {
  return path.slice(0, path.lastIndexOf('var/db/pkg/'));
}

function besideText(path: string, name: string, context: ParseContext): string {
  return context.file(besidePath(path, name))?.bytes.toString('utf8').trim() ?? '';
}

function readDatabases(context: ParseContext): Databases {
  const found = new Map<string, Map<string, Installed[]>>();
  const folders = new Map(
    ['CONTENTS', 'PF']
      .flatMap((name) => context.named(name))
      .map((file) => [besidePath(file.path, ''), file]),
  );
  for (const file of folders.values()) {
    const parts = installedName(file, context);
    if (parts === undefined) continue;
    const { category, name, version } = parts;
    const purl = purlOf({ type: 'ebuild', namespace: category, name, version });
    const slot = withoutSubslot(besideText(file.path, SLOT_FILE, context));
    const database = found.get(rootOf(file.path)) ?? new Map<string, Installed[]>();
    const others = database.get(`${category}/${name}`);
    if (others === undefined) database.set(`${category}/${name}`, [{ purl, slot }]);
    else others.push({ purl, slot });
    found.set(rootOf(file.path), database);
  }
  return found;
}

interface Atom {
  /** Name in the form `category/name`. */
  readonly name: string;
  readonly slot: string | undefined;
}

/** Parses `>=dev-libs/openssl-3.0:0/3=[-test]`. Returns undefined for a blocker and for text that is not an atom. */
function parseAtom(text: string): Atom | undefined {
  const [plain = ''] = text.split('[', 1);
  const [stated = '', slot = ''] = plain.split(':', 2);
  const [operator = ''] = /^[<>=~]*/.exec(stated) ?? [];
  const versioned = stated.slice(operator.length).replace(/\*$/, '');
  if (!/^[^!/()|]+\/[^/()]+$/.test(versioned)) return undefined;
  const name = operator === '' ? versioned : splitName(versioned)?.name;
  if (name === undefined) return undefined;
  // `=` or `*` alone accepts any slot.
  const named = withoutSubslot(slot.replace(/[=*]$/, ''));
  return { name, slot: named === '' ? undefined : named };
}

function withoutSubslot(slot: string): string {
  return slot.split('/', 1)[0] ?? '';
}
