import type { FileFormat } from '../ecosystem.ts';
import type { Manifest } from '../manifest.ts';
import { manifestFormat } from '../manifest-format.ts';

/** Files of rarely used tools, keyed by the OSV ecosystem of the packages in them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  CRAN: ['packrat.lock', 'rv.lock'],
  npm: ['vlt-lock.json', 'shrinkwrap.yaml'],
  PyPI: ['anaconda-project.yml', 'anaconda-project-lock.yml'],
  'crates.io': ['cargo-bazel-lock.json'],
  // Project files of Polyglot for Maven.
  Maven: ['pom.atom', 'pom.clj', 'pom.groovy', 'pom.rb', 'pom.scala', 'pom.yaml', 'pom.yml'],
};

/**
 * Reports lockfiles and project files that Assay does not read, so that the packages in them are not missed. Users can
 * scan an SBOM instead.
 */
export const unreadLockfiles: readonly FileFormat[] = Object.entries(NAMES).map(
  ([ecosystem, names]) =>
    manifestFormat(
      { wanted: { names } },
      {
        ecosystem,
        manifests: names,
        locks: [],
        note: 'Assay does not read these files. Provide an SBOM that lists the packages.',
      },
      unreadManifest,
    ),
);

function unreadManifest(): Manifest {
  return {
    dependencies: [],
    isProgram: true,
    untold: 'has a format that Assay does not read',
    fix: 'commit an SBOM of the packages as bom.json',
  };
}
