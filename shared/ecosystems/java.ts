/** Java: the project files of Maven, and the lockfiles of Gradle and sbt. */
import type { Ecosystem } from './ecosystem.ts';
import { gradleLockfile } from './java/gradle-lockfile.ts';
import { pomXml } from './java/pom.ts';
import { sbtLock } from './java/sbt-lock.ts';
import { verificationMetadata } from './java/verification-metadata.ts';
import { versionCatalog } from './java/version-catalog.ts';

export const ecosystem: Ecosystem = {
  id: 'java',
  formats: [pomXml, gradleLockfile, verificationMetadata, versionCatalog, sbtLock],
};
