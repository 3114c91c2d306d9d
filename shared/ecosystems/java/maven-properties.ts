/**
 * Reads `.mvn/maven-user.properties`, which Maven 4 introduced. Source: https://maven.apache.org/whatsnewinmaven4.html
 */
import { linesOf } from '../../binary/lines.ts';
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';

/**
 * Format for files whose properties take precedence over those of all POMs. Only Maven 4 and later read these files.
 */
export const mavenProperties: FileFormat = {
  role: 'manifest',
  wanted: {
    pathSuffixes: [
      '.mvn/maven-user.properties',
      '.mvn/maven-system.properties',
      '.mvn/maven.properties',
    ],
  },
  wantedIn: ['directory'],
  parse: parseMavenProperties,
};

/**
 * Returns a problem for the first property. Maven 3 does not read the file, so its properties do not apply to every
 * build.
 */
function parseMavenProperties({ path, bytes }: EcosystemFile): ParsedFile {
  let line = 0;
  for (const row of linesOf(bytes.toString('utf8'))) {
    line++;
    if (/^\s*(?:[#!].*)?$/.test(row)) continue;
    const message = 'Only Maven 4 reads these properties. Fix: move them to .mvn/maven.config (-D)';
    const problems = [{ code: 'contradiction', message, path, line }];
    return { packages: [], problems, isForeign: true };
  }
  return { packages: [], problems: [], isForeign: true };
}
