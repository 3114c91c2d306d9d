import { readXml } from '../ecosystems/read-xml.ts';
import { elementAt } from '../ecosystems/xml.ts';

/**
 * Returns the versions in a `maven-metadata.xml`.
 *
 * @throws {DataError} `malformed`, with the line.
 * @see https://maven.apache.org/ref/3.9.9/maven-repository-metadata/repository-metadata.html
 */
export function versionsIn(path: string, bytes: Buffer): readonly string[] {
  const metadata = readXml({ path, bytes });
  const versioning = elementAt(metadata, 'versioning');
  const versions = versioning && elementAt(versioning, 'versions');
  return (versions?.children ?? []).flatMap(({ name, text }) =>
    name === 'version' && text !== '' ? [text] : [],
  );
}
