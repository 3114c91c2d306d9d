/** Reads Java archives that were unpacked into a folder of an image. Java can load code from such a folder. */
import { readProperties } from '../../binary/java-text.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import { mavenPackage } from './maven-package.ts';

export const unpackedArchive: FileFormat = {
  wanted: { names: ['pom.properties'] },
  wantedIn: ['image'],
  isPrimary: (path) => /(?:^|\/)META-INF\/maven\/[^/]+\/[^/]+\/pom\.properties$/.test(path),
  parse: parseUnpacked,
};

/**
 * Returns the package that the file names. Returns no package if a coordinate is missing, or contains a placeholder
 * that the build did not replace.
 */
function parseUnpacked(file: EcosystemFile): ParsedFile {
  const properties = readProperties(file.bytes.toString('utf8'));
  const [group, artifact, version] = ['groupId', 'artifactId', 'version'].map((key) => {
    const value = properties.get(key) ?? '';
    return value.includes('${') ? '' : value;
  });
  if (!group || !artifact || !version) return { packages: [], problems: [] };
  const found = mavenPackage(file, { group, artifact, version, scope: 'runtime' });
  return { packages: [found], problems: [] };
}
