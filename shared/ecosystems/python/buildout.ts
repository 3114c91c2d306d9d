/**
 * Reads the eggs and versions of a buildout. Source:
 * https://www.buildout.org/en/latest/topics/variables-extending-and-substitutions.html
 */
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { baseName } from '../paths.ts';
import { notALockfile } from '../unread.ts';
import { readSettings, requirementsIn } from './setup-cfg.ts';
import { dependencyOf } from './stated-dependency.ts';

const MAIN = 'buildout.cfg';

export const buildout: FileFormat = manifestFormat(
  { wanted: { names: [MAIN, 'versions.cfg', 'base.cfg', 'development.cfg', 'production.cfg'] } },
  {
    ecosystem: 'PyPI',
    manifests: [MAIN, 'versions.cfg'],
    locks: [],
    note: 'The `versions` section pins packages. Only a build shows which of these packages are installed.',
  },
  readBuildout,
);

/** Names of the options that list eggs (Python packages). */
const LISTS: ReadonlySet<string> = new Set(['eggs', 'extensions']);

function readBuildout(file: EcosystemFile): Manifest | undefined {
  const settings = readSettings(file);
  const isBuildout = settings.some(({ section }) => /^(?:buildout|versions)$/.test(section));
  if (!isBuildout && baseName(file.path) !== MAIN) return undefined;
  if (!isBuildout) throw notALockfile(file, '[buildout] section', 'add one');
  const pins = settings.filter(({ section }) => section === 'versions');
  const pinned = new Set(pins.map(({ key }) => key));
  const listed = settings
    .filter(({ section, key }) => section !== 'versions' && LISTS.has(key))
    // An entry such as `${other:eggs}` includes another list.
    .flatMap((setting) => requirementsIn(setting).flatMap(eggsOf))
    .filter((text) => /^[A-Za-z0-9]/.test(text))
    .flatMap((text) => dependencyOf(file, text))
    .filter(({ name }) => !pinned.has(name.replaceAll('-', '_').toLowerCase()));
  const versions = pins.flatMap(({ key, rows }) => dependencyOf(file, `${key}==${rows[0] ?? ''}`));
  return { dependencies: [...listed, ...versions], fix: "commit the build's SBOM as bom.json" };
}

/** Returns the eggs in one row. Spaces separate them, but a space beside a comparison operator does not. */
function eggsOf(row: string): readonly string[] {
  return row.replaceAll(/\s*([<>=!~,]+)\s*/g, '$1').split(/\s+/);
}
