/** R: what the `DESCRIPTION` of a package of the source tree asks for. Source: https://cran.r-project.org/doc/manuals/r-release/R-exts.html */
import { readParagraphs } from '../control-file.ts';
import type { EcosystemFile, FileFormat, ParseContext } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';
import { baseName, besidePath } from '../paths.ts';
import { notALockfile } from '../unread.ts';

/** Files that only projects of R have beside it. */
const OF_R = ['NAMESPACE', 'renv.lock', '.Rbuildignore', '.Rprofile'];

/** What installed packages stand in. */
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
      note: 'R itself, and the packages that come with it, are in no lockfile.',
    },
    readDescription,
  );

/** Fields of packages that are installed with it, and of those that its tests need. */
const FIELDS = ['depends', 'imports', 'linkingto'];
const SUGGESTED = 'suggests';

/** Packages that R brings along, in its own version. */
const BASE: ReadonlySet<string> = new Set(
  'R base compiler datasets graphics grDevices grid methods parallel splines stats stats4 tcltk tools utils'.split(
    ' ',
  ),
);

/** `dplyr`, `dplyr (>= 1.0)`. */
const NEED = /^[A-Za-z][A-Za-z0-9.]*\s*(?:\([<>=!\s\d.-]+\))?$/;

/**
 * Any text may be called so. A description names its package, or packages that a project needs and nothing else.
 *
 * @throws {DataError} `not-a-lockfile` where it is none in a project of R.
 */
function readDescription(file: EcosystemFile, context: ParseContext): Manifest | undefined {
  const wanted = new Set(['package', ...FIELDS, SUGGESTED]);
  const [paragraph] = readParagraphs(file.bytes.toString('utf8'), wanted);
  const fields = paragraph?.fields ?? new Map<string, string>();
  const needs = FIELDS.flatMap((field) => needsIn(fields, field));
  if (!fields.has('package') && !(needs.length > 0 && needs.every((need) => NEED.test(need)))) {
    if (!OF_R.some((name) => context.file(besidePath(file.path, name)) !== undefined)) return;
    throw notALockfile(file, 'Package field', 'write it as R documents it');
  }
  const runtime = namesOf(needs);
  const suggested = namesOf(needsIn(fields, SUGGESTED)).filter((name) => !runtime.includes(name));
  return {
    name: fields.get('package'),
    dependencies: [
      ...runtime.map((name) => ({ name, isDevelopment: false })),
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
