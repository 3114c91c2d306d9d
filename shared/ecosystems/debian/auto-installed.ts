import type { Package } from '../../model/package.ts';
import { readParagraphs } from '../control-file.ts';
import type { EcosystemFile } from '../ecosystem.ts';

const FIELDS: ReadonlySet<string> = new Set(['package', 'architecture', 'auto-installed']);

/** What each file says, read once however many layers have the database: forgotten with the file. */
const known = new WeakMap<EcosystemFile, ReadonlySet<string>>();

/**
 * Whether apt installed a package for another's sake, by its `extended_states`. All else was asked for, or was there
 * from the beginning.
 *
 * @see apt-mark(8)
 */
export function isAutoInstalled(
  file: EcosystemFile,
  { name, architecture }: Pick<Package, 'name' | 'architecture'>,
): boolean {
  const names = known.get(file) ?? readNames(file.bytes.toString('utf8'));
  known.set(file, names);
  // Packages for all architectures are listed under the machine's own.
  return names.has(architecture === 'all' ? name : `${name}:${architecture}`);
}

/** Each by its name, and by its name with the architecture. */
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
