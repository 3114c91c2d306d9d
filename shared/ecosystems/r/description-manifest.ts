/** R: what the `DESCRIPTION` of a package of the source tree asks for. Source: https://cran.r-project.org/doc/manuals/r-release/R-exts.html */
import { readParagraphs } from '../control-file.ts';
import type { EcosystemFile, FileFormat } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';

/** What installed packages stand in. */
const INSTALLED = /(?:^|\/)(?:site-)?library\/(?:[^/]+\/)*DESCRIPTION$/;

export const description = (lockfile: FileFormat): FileFormat =>
  manifestFormat(
    {
      wanted: { names: ['DESCRIPTION'] },
      isPrimary: (path) => path.endsWith('DESCRIPTION') && !INSTALLED.test(path),
    },
    {
      ecosystem: 'CRAN',
      manifests: ['DESCRIPTION'],
      locks: [{ format: lockfile, names: ['renv.lock'] }],
      note: 'R itself, and the packages that come with it, are in no lockfile.',
    },
    readDescription,
  );

/** Fields of packages that are installed with it. */
const FIELDS = ['depends', 'imports', 'linkingto'];

/** Packages that R brings along, in its own version. */
const BASE: ReadonlySet<string> = new Set(
  'R base compiler datasets graphics grDevices grid methods parallel splines stats stats4 tcltk tools utils'.split(
    ' ',
  ),
);

/** Any text may be called so: a description names its package and a version. */
function readDescription(file: EcosystemFile): Manifest | undefined {
  const wanted = new Set(['package', 'version', ...FIELDS]);
  const [paragraph] = readParagraphs(file.bytes.toString('utf8'), wanted);
  const fields = paragraph?.fields;
  if (fields === undefined || !fields.has('package') || !fields.has('version')) return undefined;
  const names = FIELDS.flatMap((field) => (fields.get(field) ?? '').split(','))
    .map((item) => (item.split('(', 1)[0] ?? '').trim())
    .filter((name) => name !== '' && !BASE.has(name));
  return {
    name: fields.get('package'),
    dependencies: [...new Set(names)].map((name) => ({ name, isDevelopment: false })),
    fix: 'commit renv.lock (renv::snapshot())',
  };
}
