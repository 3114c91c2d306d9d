import type { WantedFiles } from '../../model/wanted-files.ts';
import type { FileFormat, Locking, ParsedFile } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';

/** Names of the files of rarely used tools, by the OSV ecosystem of the packages in them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  CRAN: ['packrat.lock', 'rv.lock'],
  npm: ['vlt-lock.json', 'shrinkwrap.yaml'],
  PyPI: ['anaconda-project.yml', 'anaconda-project-lock.yml'],
  'crates.io': ['cargo-bazel-lock.json'],
  // Project files of Polyglot for Maven.
  Maven: ['pom.atom', 'pom.clj', 'pom.groovy', 'pom.rb', 'pom.scala', 'pom.yaml', 'pom.yml'],
};

/** Files with names that other tools also use. Only the content shows to which tool they belong. */
const BY_CONTENT: readonly (readonly [string, readonly string[], WantedFiles, RegExp])[] = [
  // Lockfiles of Pants and PEX.
  ['PyPI', ['*.lock'], { suffixes: ['.lock'] }, /BEGIN PANTS LOCKFILE METADATA|"pex_version"\s*:/],
  // Lockfiles of esy, which can also contain packages of opam.
  ['npm', ['esy.lock/index.json'], { pathSuffixes: ['esy.lock/index.json'] }, /"node"\s*:\s*\{/],
  // Project files of Amper.
  ['Maven', ['module.yaml'], { globs: ['module.yaml'] }, /^product\s*:/m],
  [
    'Maven',
    ['*.module-template.yaml'],
    { suffixes: ['.module-template.yaml'] },
    /^(?:test-)?dependencies\b/m,
  ],
];

/**
 * Reports lockfiles and project files that Assay does not read. Without these reports, nobody would notice that their
 * packages are missing. Users can scan an SBOM instead.
 */
export const unreadLockfiles: readonly FileFormat[] = [
  ...Object.entries(NAMES).map(([ecosystem, names]) =>
    manifestFormat({ wanted: { names } }, lockingOf(ecosystem, names), unreadManifest),
  ),
  ...BY_CONTENT.map(([ecosystem, names, wanted, pattern]): FileFormat => {
    const isLikely = (bytes: Buffer) => pattern.test(bytes.toString('latin1', 0, MAX_HEAD));
    // The file can belong to another tool, so it has no role.
    const { role: _, ...format } = manifestFormat(
      { wanted },
      lockingOf(ecosystem, names),
      unreadManifest,
    );
    return {
      ...format,
      isLikely,
      parse: (file, context) =>
        isLikely(file.bytes) ? format.parse(file, context) : NOT_OF_THIS_TOOL,
    };
  }),
];

/** Number of bytes that are searched for the pattern of a file. */
const MAX_HEAD = 1024 * 1024;

const NOT_OF_THIS_TOOL: ParsedFile = { packages: [], problems: [], isForeign: true };

function lockingOf(ecosystem: string, manifests: readonly string[]): Locking {
  const note = 'Assay does not read these files. Provide an SBOM that lists the packages.';
  return { ecosystem, manifests, locks: [], note };
}

function unreadManifest(): Manifest {
  return {
    dependencies: [],
    isProgram: true,
    untold: 'has a format that Assay does not support',
    fix: 'commit an SBOM that lists the packages as bom.json',
  };
}
