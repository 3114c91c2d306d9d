/** Reads the SBOM files in a source. Authors of software use such files to list the contents of their software. */
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  Lock,
  ParsedFile,
} from '../ecosystems/ecosystem.ts';
import { DataError } from '../errors/errors.ts';
import type { Package } from '../model/package.ts';
import { readDocument } from '../sbom/read-document.ts';

/**
 * File name suffixes that specifications and tools use only for SBOMs.
 *
 * @see https://cyclonedx.org/specification/overview/ "Recognized file patterns", and SPDX 2.3, chapter 4.4
 */
const ENDS = ['.cdx.json', '.cdx.xml', '.spdx.json', '.spdx', '.spdx3.json'];

/** File name suffixes that also occur in the names of files with other content. */
const LIKELY_ENDS = ['bom.json', 'bom.xml'];

const documentFormat: FileFormat = {
  wanted: { suffixes: [...ENDS, ...LIKELY_ENDS], names: LIKELY_ENDS },
  parse: parseDocument,
};

export const documents: Ecosystem = { id: 'documents', formats: [documentFormat] };

/**
 * Matches the file name of an SBOM, and the folder for build output before it, such as `target/`. The rest of the path
 * is the folder of the project.
 */
const BUILT = /(?:(?:target|dist|obj|sbom)\/|build\/reports\/(?:cyclonedx[\w-]*\/)?)?[^/]*$/;

/**
 * Treats the SBOM of a whole build as a lockfile. Such an SBOM lists the installed versions for all manifests in its
 * folder and the subfolders.
 */
export const documentLock: Lock = {
  format: documentFormat,
  names: ['bom.json', '*.cdx.json', '*.spdx.json'],
  folderOf: (path) => path.replace(BUILT, ''),
  isForAllBelow: true,
};

export function isDocument(format: FileFormat): boolean {
  return format === documentFormat;
}

/**
 * Returns the packages that SBOM documents list. If a package with the same type, name and version was also found
 * elsewhere, uses the purl from there. Qualifiers such as `distro` differ between tools, so the package could otherwise
 * be counted twice.
 */
export function asFound(stated: readonly Package[], found: readonly Package[]): readonly Package[] {
  if (stated.length === 0) return stated;
  const purls = new Map(found.map((known) => [identityOf(known), known.purl]));
  const renamed = new Map<string, string>();
  for (const one of stated) renamed.set(one.purl, purls.get(identityOf(one)) ?? one.purl);
  return stated.map((one) => ({
    ...one,
    purl: renamed.get(one.purl) ?? one.purl,
    dependsOn: one.dependsOn.map((purl) => renamed.get(purl) ?? purl),
  }));
}

function identityOf({ type, name, version }: Package): string {
  return `${type}/${name}@${version}`;
}

function parseDocument(file: EcosystemFile): ParsedFile {
  try {
    const { packages, problems } = readDocument(file.bytes, file.path);
    return { packages: packages.map((found) => placed(found, file)), problems };
  } catch (error) {
    // An unreadable file could be a truncated SBOM. A readable file is either an SBOM or has other content.
    const isSomethingElse = error instanceof DataError && error.code === 'not-an-sbom';
    if (isSomethingElse && !isNamedSo(file.path)) {
      return { packages: [], problems: [], isForeign: true };
    }
    throw error;
  }
}

function isNamedSo(path: string): boolean {
  return ENDS.some((end) => path.endsWith(end));
}

/**
 * Returns a package with the SBOM document as its only location. The locations in the document are paths inside the
 * described software, and do not exist in this source.
 */
function placed(found: Package, { path, layer }: EcosystemFile): Package {
  const line = found.locations.find((location) => location.path === path)?.line;
  return { ...found, locations: [{ path, line, layer }] };
}
