/**
 * R: dependencies in the `DESCRIPTION` file of a package in the source tree. Source:
 * https://cran.r-project.org/doc/manuals/r-release/R-exts.html
 */
import { readParagraphs } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParseContext } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { baseName, besidePath } from '../paths.ts';
import { notALockfile } from '../unread.ts';

/** Files that show that the DESCRIPTION beside them belongs to an R project. */
const OF_R = ['NAMESPACE', 'renv.lock', '.Rbuildignore', '.Rprofile'];

/** Matches the folders of installed packages. */
const INSTALLED = /(?:^|\/)(?:site-)?library\/(?:[^/]+\/)*DESCRIPTION$/;

export const description = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    {
      wanted: { names: ['DESCRIPTION', ...OF_R] },
      isPrimary: (path) => baseName(path) === 'DESCRIPTION' && !INSTALLED.test(path),
    },
    {
      ecosystem: 'CRAN',
      manifests: ['DESCRIPTION'],
      locks: [{ format: lockfile, names: ['renv.lock'] }],
      note: 'Lockfiles do not contain R itself or the packages bundled with R.',
    },
    readDescription,
  );

/**
 * Fields that list the packages that must be installed together with a package. The field in `SUGGESTED` lists the
 * packages for its tests.
 */
const FIELDS = ['depends', 'imports', 'linkingto'];
const SUGGESTED = 'suggests';

/** Packages that are bundled with R and have R's version. */
const BASE: ReadonlySet<string> = new Set(
  'R base compiler datasets graphics grDevices grid methods parallel splines stats stats4 tcltk tools utils'.split(
    ' ',
  ),
);

/** Matches `dplyr` and `dplyr (>= 1.0)`. */
const NEED = /^[A-Za-z][A-Za-z0-9.]*\s*(?:\([<>=!\s\d.-]+\))?$/;

/**
 * Reads a DESCRIPTION file. In an R project, it contains the name of the package, or only lists the dependencies of the
 * project. Any text file can have this name. Returns undefined for a file of another tool.
 *
 * @throws {DataError} `not-a-lockfile` if a file in an R project contains neither.
 */
function readDescription(file: EcosystemFile, context: ParseContext): Manifest | undefined {
  const wanted = new Set(['package', ...FIELDS, SUGGESTED]);
  const [paragraph] = readParagraphs(file.bytes.toString('utf8'), wanted);
  const fields = paragraph?.fields ?? new Map<string, string>();
  const needs = FIELDS.flatMap((field) => needsIn(fields, field));
  if (!fields.has('package') && !(needs.length > 0 && needs.every((need) => NEED.test(need)))) {
    if (!OF_R.some((name) => context.file(besidePath(file.path, name)) !== undefined)) return;
    throw notALockfile(file, 'Package field', "use the format in R's documentation");
  }
  const runtime = new Set(namesOf(needs));
  const suggested = namesOf(needsIn(fields, SUGGESTED)).filter((name) => !runtime.has(name));
  return {
    name: fields.get('package'),
    dependencies: [
      ...[...runtime].map((name) => ({ name, isDevelopment: false })),
      ...suggested.map((name) => ({ name, isDevelopment: true, isOptional: true })),
    ],
    fix: 'commit renv.lock (renv::snapshot())',
  };
}

function needsIn(fields: ReadonlyMap<string, string>, field: string): readonly string[] {
  return (fields.get(field) ?? '')
    .split(',')
    .map((need) => need.trim())
    .filter((need) => need !== '');
}

function namesOf(needs: readonly string[]): readonly string[] {
  const names = needs.map((need) => (need.split('(', 1)[0] ?? '').trim());
  return [...new Set(names)].filter((name) => name !== '' && !BASE.has(name));
}
