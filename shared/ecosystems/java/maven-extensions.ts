/**
 * Reads `.mvn/extensions.xml`, which lists the extensions that Maven loads before a build. Source:
 * https://maven.apache.org/configure.html#mvn-extensions-xml-file
 */
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { readXml } from '../read-xml.ts';
import { notALockfile, unread } from '../unread.ts';
import { elementsAt, textAt, type XmlElement } from '../xml.ts';
import { mavenPackage } from './maven-package.ts';

export const mavenExtensions: FileFormat = {
  role: 'manifest',
  wanted: { pathSuffixes: ['.mvn/extensions.xml'] },
  wantedIn: ['directory', 'file'],
  parse: parseExtensions,
};

const FIX = 'specify groupId, artifactId and version for each extension';

function parseExtensions(file: EcosystemFile): ParsedFile {
  const root = readXml(file);
  if (root.name !== 'extensions') throw notALockfile(file, '<extensions> element', FIX);
  const extensions = elementsAt(root, 'extension');
  const parsed = parseEach(extensions, (extension) => extensionOf(file, extension));
  const other = extensions.find((one) => textAt(one, 'artifactId')?.startsWith('polyglot'));
  return {
    packages: parsed.packages,
    problems: [...parsed.problems, ...(other === undefined ? [] : [polyglot(file, other.line)])],
  };
}

function extensionOf(file: EcosystemFile, extension: XmlElement): Package {
  const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map(
    (name) => textAt(extension, name) ?? '',
  );
  const { line } = extension;
  if (!group || !artifact || !version || /[$,[\]()\s]/.test(group + artifact + version)) {
    throw unread(file, { text: '<extension>', line }, FIX);
  }
  return mavenPackage(file, {
    group,
    artifact,
    version,
    line,
    scope: 'development',
    isDirect: true,
  });
}

/** Returns the problem for the Polyglot extension, which makes Maven read `pom.yaml` or `pom.groovy`. */
function polyglot({ path }: EcosystemFile, line: number): Problem {
  const message =
    'This extension reads project files other than pom.xml. Fix: convert these files to pom.xml';
  return { code: 'not-found', message, path, line };
}
