import type { Package } from '../../model/package.ts';
import { readParagraphs } from '../control-file.ts';
import type { EcosystemFile } from '../ecosystem.ts';

const FIELDS: ReadonlySet<string> = new Set(['package', 'architecture', 'auto-installed']);

/**
 * Caches the names in each file, because several layers can contain the database. The garbage collector frees an entry
 * together with its file.
 */
const known = new WeakMap<EcosystemFile, ReadonlySet<string>>();

/**
 * True if apt installed a package as a dependency, according to `extended_states`. All other packages were requested
 * or belong to the base system.
 *
 * @see apt-mark(8)
 */
export function isAutoInstalled(
  file: EcosystemFile,
  { name, architecture }: Pick<Package, 'name' | 'architecture'>,
): boolean {
  const names = known.get(file) ?? readNames(file.bytes.toString('utf8'));
  known.set(file, names);
  // A package for `all` architectures is compared only by name. In `extended_states`, it has the machine's
  // architecture.
  return names.has(architecture === 'all' ? name : `${name}:${architecture}`);
}

/** Returns two keys for each package: its name, and its name with the architecture. */
function readNames(text: string): ReadonlySet<string> {
  const automatic = readParagraphs(text, FIELDS).filter(
    ({ fields }) => fields.get('auto-installed') === '1',
  );
  return new Set(
    automatic.flatMap(({ fields }) => {
      const name = fields.get('package') ?? '';
      return [name, `${name}:${fields.get('architecture')}`];
    }),
  );
}
