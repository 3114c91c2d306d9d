/**
 * Reads `gradle/verification-metadata.xml`. This file contains the checksums of all files that a build can download,
 * including plugins and older versions. Source: https://docs.gradle.org/current/userguide/dependency_verification.html
 */
import { DataError } from '../../errors/errors.ts';
import type { Hash } from '../../model/package.ts';
import type {
  Coverage,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { besidePath } from '../paths.ts';
import { readXml } from '../read-xml.ts';
import { notALockfile, unread } from '../unread.ts';
import { attributeAt, elementsAt, type XmlElement } from '../xml.ts';
import { gradleLockfile } from './gradle-lockfile.ts';
import { mavenPackage } from './maven-package.ts';

export const verificationMetadata: FileFormat = {
  role: 'lockfile',
  wanted: { pathSuffixes: ['gradle/verification-metadata.xml'], names: ['gradle.lockfile'] },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => path.endsWith('verification-metadata.xml'),
  parse: parseVerificationMetadata,
};

/** Script names that have a fixed meaning in Gradle. */
const SCRIPTS = ['build', 'settings'].flatMap((name) => [`${name}.gradle`, `${name}.gradle.kts`]);

const FIX = 'run `gradle --write-verification-metadata sha256`';

/** Returns the scripts that the file covers: all scripts in the parent folder of `gradle` and in its subfolders. */
export function scriptsBelow({ path }: EcosystemFile, context: ParseContext): Coverage {
  const root = path.replace(/gradle\/[^/]*$/, '');
  const scripts = SCRIPTS.flatMap((name) => context.named(name));
  const manifests = scripts.map((file) => file.path).filter((one) => one.startsWith(root));
  return { manifests, names: [] };
}

/**
 * Returns the components in a `verification-metadata.xml`.
 *
 * @throws {DataError} `not-a-lockfile` if the file has a different format.
 */
function parseVerificationMetadata(file: EcosystemFile, context: ParseContext): ParsedFile {
  const root = readXml(file);
  if (root.name !== 'verification-metadata') {
    throw notALockfile(file, '<verification-metadata> element', FIX);
  }
  const components = elementsAt(root, 'components').flatMap((one) => elementsAt(one, 'component'));
  const parsed = parseEach(components, (component) => {
    const group = attributeAt(component, 'group');
    const artifact = attributeAt(component, 'name');
    const version = attributeAt(component, 'version');
    const { line } = component;
    if (group === undefined || artifact === undefined || version === undefined) {
      throw unread(file, { text: '<component>', line }, FIX);
    }
    const hashes = hashesOf(component, `${artifact}-${version}.jar`);
    return mavenPackage(file, { group, artifact, version, line, hashes });
  });
  return isLocked(file, context) ? { ...parsed, packages: [] } : parsed;
}

/** True if the build has a lockfile with packages. Such a lockfile shows more precisely which versions are used. */
function isLocked({ path }: EcosystemFile, context: ParseContext): boolean {
  const lockfile = context.file(besidePath(path, '../gradle.lockfile'));
  if (lockfile === undefined) return false;
  try {
    return gradleLockfile.parse(lockfile, context).packages.length > 0;
  } catch (error) {
    // Problems in a lockfile are reported when it is parsed.
    if (error instanceof DataError) return false;
    throw error;
  }
}

const ALGORITHMS: readonly Hash['algorithm'][] = ['md5', 'sha1', 'sha256', 'sha512'];

/** Returns the digests of the component's JAR file. Any other file is metadata or a build for one platform. */
function hashesOf(component: XmlElement, jar: string): readonly Hash[] | undefined {
  const artifact = elementsAt(component, 'artifact').find(
    (one) => attributeAt(one, 'name') === jar,
  );
  if (artifact === undefined) return undefined;
  const hashes = ALGORITHMS.flatMap((algorithm): readonly Hash[] =>
    elementsAt(artifact, algorithm)
      .map((element) => attributeAt(element, 'value')?.toLowerCase() ?? '')
      .filter((value) => /^[0-9a-f]{32,128}$/.test(value))
      .map((value) => ({ algorithm, value })),
  );
  return hashes.length === 0 ? undefined : hashes;
}
