/** Reads Maven project files, and the build scripts and lockfiles of Gradle and sbt. */
import type { Ecosystem, FileFormat, Lock } from './ecosystem.ts';
import { bazel } from './java/bazel.ts';
import { gradleLockfile } from './java/gradle-lockfile.ts';
import { gradleScript } from './java/gradle-script.ts';
import { ivyXml } from './java/ivy.ts';
import { mavenConfig } from './java/maven-config.ts';
import { mavenExtensions } from './java/maven-extensions.ts';
import { mavenInstall } from './java/maven-install.ts';
import { mavenProperties } from './java/maven-properties.ts';
import { otherBuilds } from './java/other-builds.ts';
import { pomXml } from './java/pom.ts';
import { sbtBuild } from './java/sbt-build.ts';
import { sbtLock } from './java/sbt-lock.ts';
import { scriptsBelow, verificationMetadata } from './java/verification-metadata.ts';
import { versionCatalog } from './java/version-catalog.ts';

const pom: FileFormat = {
  ...pomXml,
  locking: {
    ecosystem: 'Maven',
    manifests: ['pom.xml'],
    locks: [],
    note: 'Maven has no lockfile. Assay reads transitive dependencies from the repositories in `resolve`. With `resolve: none`, provide an SBOM that lists the transitive dependencies.',
  },
};

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
    mavenExtensions,
    mavenInstall,
    mavenProperties,
    gradleLockfile,
    verificationMetadata,
    versionCatalog(GRADLE_LOCKS),
    sbtLock,
    gradleScript(GRADLE_LOCKS),
    sbtBuild(sbtLock),
    ivyXml,
    ...otherBuilds,
    bazel,
  ],
};
