/** Java: the project files of Maven, and the build scripts and lockfiles of Gradle and sbt. */
import type { Ecosystem, EcosystemFile, Lock, ParseContext, ParsedFile } from './ecosystem.ts';
import { gradleLockfile } from './java/gradle-lockfile.ts';
import { gradleScript } from './java/gradle-script.ts';
import { mavenConfig } from './java/maven-config.ts';
import { pomXml } from './java/pom.ts';
import { pomTree } from './java/pom-tree.ts';
import { sbtBuild } from './java/sbt-build.ts';
import { sbtLock } from './java/sbt-lock.ts';
import { scriptsBelow, verificationMetadata } from './java/verification-metadata.ts';
import { versionCatalog } from './java/version-catalog.ts';
import type { Manifest } from './manifest.ts';
import { manifestOfPackages, withManifest } from './manifest-format.ts';

const POM_FIX =
  'commit the SBOM of the build as bom.json (mvn org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom)';

const pom = withManifest(
  pomXml,
  {
    ecosystem: 'Maven',
    manifests: ['pom.xml'],
    locks: [],
    note: 'Maven has no lockfile: what it names directly is read, and what that needs in turn, only an SBOM says.',
  },
  dependenciesOfPom,
);

/** What a parent adds that is not in the tree, no file says. */
function dependenciesOfPom(
  { packages }: ParsedFile,
  { path }: EcosystemFile,
  context: ParseContext,
): Manifest {
  const manifest = manifestOfPackages(packages, POM_FIX);
  const tree = pomTree(context);
  const pom = tree.at(path);
  if (pom?.parent === undefined || tree.parentOf(pom) !== undefined) return manifest;
  return { ...manifest, isProgram: true, untold: 'has a parent that was not read' };
}

const GRADLE_LOCKS: readonly Lock[] = [
  {
    format: gradleLockfile,
    names: ['gradle.lockfile', 'gradle/dependency-locks/*'],
    folderOf: (path) => path.replace(/gradle\/dependency-locks\/[^/]*$/, '').replace(/[^/]*$/, ''),
  },
  {
    format: verificationMetadata,
    names: ['gradle/verification-metadata.xml'],
    coverage: scriptsBelow,
  },
];

export const ecosystem: Ecosystem = {
  id: 'java',
  formats: [
    pom,
    mavenConfig,
    gradleLockfile,
    verificationMetadata,
    versionCatalog(GRADLE_LOCKS),
    sbtLock,
    gradleScript(GRADLE_LOCKS),
    sbtBuild(sbtLock),
  ],
};
