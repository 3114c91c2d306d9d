/**
 * Java: `.mvn/extensions.xml`, what Maven itself loads before it builds.
 * Source: https://maven.apache.org/configure.html#mvn-extensions-xml-file
 */
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { readXml } from '../read-xml.ts';
import { notALockfile, unread } from '../unread.ts';
import { elementsAt, textAt } from '../xml.ts';
import { mavenPackage } from './maven-package.ts';

export const mavenExtensions: FileFormat = {
  role: 'manifest',
  wanted: { pathSuffixes: ['.mvn/extensions.xml'] },
  wantedIn: ['directory', 'file'],
  parse: parseExtensions,
};

const FIX = 'state groupId, artifactId and version of each extension';

function parseExtensions(file: EcosystemFile): ParsedFile {
  const root = readXml(file);
  if (root.name !== 'extensions') throw notALockfile(file, '<extensions> element', FIX);
  return parseEach(elementsAt(root, 'extension'), (extension) => {
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
  });
}
