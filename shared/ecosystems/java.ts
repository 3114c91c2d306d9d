/** Java: the project files of Maven, and the build scripts and lockfiles of Gradle and sbt. */
import type { Ecosystem, Lock, ParsedFile } from './ecosystem.ts';
import { gradleLockfile } from './java/gradle-lockfile.ts';
import { gradleScript } from './java/gradle-script.ts';
import { pomXml } from './java/pom.ts';
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

function dependenciesOfPom({ packages }: ParsedFile): Manifest {
  return manifestOfPackages(packages, POM_FIX);
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
    gradleLockfile,
    verificationMetadata,
    versionCatalog(GRADLE_LOCKS),
    sbtLock,
    gradleScript(GRADLE_LOCKS),
    sbtBuild(sbtLock),
  ],
};
