/** Reads the dependencies in `ivy.xml`. Source: https://ant.apache.org/ivy/history/latest-milestone/ivyfile.html */
import type { EcosystemFile, FileFormat, ParsedFile } from '../ecosystem.ts';
import type { ManifestDependency } from '../manifest.ts';
import { parseEach } from '../parse-each.ts';
import { readXml } from '../read-xml.ts';
import { notALockfile } from '../unread.ts';
import { attributeAt, elementAt, type XmlElement } from '../xml.ts';
import { mavenPackage } from './maven-package.ts';

export const ivyXml: FileFormat = {
  role: 'manifest',
  wanted: { names: ['ivy.xml'], globs: ['ivy-*.xml'] },
  wantedIn: ['directory', 'file'],
  parse: parseIvy,
  locking: {
    ecosystem: 'Maven',
    manifests: ['ivy.xml'],
    locks: [],
    note: 'Assay reads dependencies with exact revisions. For transitive dependencies, provide an SBOM.',
  },
};

const FIX = "commit the build's SBOM as bom.json";

/**
 * Parses an Ivy module. A different kind of Ivy file, such as `ivy-settings.xml`, counts as foreign and is skipped. A
 * file whose name ends in `ivy.xml` must contain a module.
 *
 * @throws {DataError} `not-a-lockfile` if the file must contain a module, but does not.
 */
function parseIvy(file: EcosystemFile): ParsedFile {
  const root = readXml(file);
  if (root.name !== 'ivy-module') {
    if (!file.path.endsWith('ivy.xml')) return { packages: [], problems: [], isForeign: true };
    throw notALockfile(file, '<ivy-module> element', 'make it a valid Ivy file');
  }
  const group = attributeAt(infoOf(root), 'organization') ?? '';
  const stated = elementAt(root, 'dependencies')?.children ?? [];
  const rows = stated.filter(({ name }) => name === 'dependency' || name === 'override');
  const isExtended = infoOf(root).children.some(({ name }) => name === 'extends');
  return {
    packages: [],
    problems: [],
    manifest: {
      dependencies: rows.map((row) => dependencyOf(file, row, group)),
      isProgram: isExtended,
      ...(isExtended && { untold: 'extends a file that was not read' }),
      fix: FIX,
    },
  };
}

function infoOf(root: XmlElement): XmlElement {
  return elementAt(root, 'info') ?? { name: '', attributes: {}, children: [], text: '', line: 1 };
}

/**
 * Matches revisions that Ivy resolves itself, such as `latest.integration`, `1.+` or `[1.0,2.0[`. Any other text is an
 * exact revision, unless the project's Ivy settings define a version matcher for it.
 */
const OPEN = /^latest\.|\+$|^[[\](]|[$*]/;

function dependencyOf(file: EcosystemFile, row: XmlElement, own: string): ManifestDependency {
  const group = attributeAt(row, 'org') ?? own;
  const artifact = attributeAt(row, 'name') ?? attributeAt(row, 'module') ?? '';
  const version = attributeAt(row, 'rev') ?? '';
  const isDevelopment = /^test\b/.test(attributeAt(row, 'conf') ?? '');
  const name = `${group}:${artifact}`;
  if (version === '' || OPEN.test(version) || /[$*]|^:|:$/.test(name)) {
    return { name, isDevelopment };
  }
  const scope = isDevelopment ? 'development' : 'runtime';
  const facts = { group, artifact, version, scope, line: row.line, isDirect: true } as const;
  const [exact] = parseEach([facts], (one) => mavenPackage(file, one)).packages;
  return { name, isDevelopment, exact };
}
