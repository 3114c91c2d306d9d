/** Reads the metadata of Java archives, including archives inside other archives. */
import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type {
  Ecosystem,
  EcosystemFile,
  FileFormat,
  ParseContext,
  ParsedFile,
} from './ecosystem.ts';
import { type ArchiveContents, withWhatIsInside } from './java/archive-contents.ts';
import { licenseOfBundle } from './java/bundle-license.ts';
import { identifyArchive } from './java/identify-archive.ts';
import { mavenPackage } from './java/maven-package.ts';
import { unpackedArchive } from './java/unpacked-archive.ts';
import { vendorOf } from './java/vendor.ts';
import { problemOf } from './package-of.ts';
import { parseEach } from './parse-each.ts';
import { baseName } from './paths.ts';
import { parseMetadata } from './python/installed.ts';
import { objectsAt, readExtract } from './read-extract.ts';

const archive: FileFormat = {
  wanted: { extracts: ['java-archive'] },
  parse: parseArchive,
};

export const ecosystem: Ecosystem = { id: 'java-archive', formats: [archive, unpackedArchive] };

interface Coordinates {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}

function parseArchive(file: EcosystemFile, context: ParseContext): ParsedFile {
  const extract = readExtract(file, 'java-archive');
  const problems: Problem[] = problemsOf(file, extract);
  const archives: ArchiveContents[] = [];
  for (const inside of objectsAt(extract, 'archives')) {
    const path = stringAt(inside, 'path') ?? '';
    const place = { ...file, path: path === '' ? file.path : `${file.path}!/${path}` };
    const { own, others } = coordinatesOf(inside, place.path);
    const make = (coordinates: Coordinates, facts: OwnFacts = {}): readonly Package[] => {
      try {
        return [mavenPackage(place, { ...coordinates, ...facts, scope: 'runtime' })];
      } catch (error) {
        problems.push(problemOf(error));
        return [];
      }
    };
    const [itself] = own === undefined ? [] : make(own, factsOf(inside));
    archives.push({ path, own: itself, others: others.flatMap((each) => make(each)) });
  }
  const python = pythonPackages(file, extract, context);
  return {
    packages: [...withWhatIsInside(archives), ...python.packages],
    problems: [...problems, ...python.problems],
  };
}

/** Returns the Python packages in an executable archive of a Python program. */
function pythonPackages(file: EcosystemFile, extract: JsonObject, context: ParseContext) {
  return parseEach(
    objectsAt(extract, 'python').filter((one) => stringAt(one, 'path') !== undefined),
    (one) => {
      const path = `${file.path}!/${stringAt(one, 'path')}`;
      const bytes = Buffer.from(stringAt(one, 'fields') ?? '');
      return parseMetadata({ path, layer: file.layer, bytes }, context).packages[0];
    },
  );
}

type OwnFacts = Pick<Package, 'license' | 'supplier' | 'hashes'>;

/**
 * Returns the license, supplier and digest of the archive itself. This data does not apply to the libraries that are
 * unpacked into it.
 */
function factsOf(inside: JsonObject): OwnFacts {
  const manifest = manifestOf(inside);
  const sha1 = stringAt(inside, 'sha1');
  return {
    license: licenseOfBundle(manifest.get('Bundle-License')),
    supplier: vendorOf(manifest),
    ...(sha1 !== undefined && { hashes: [{ algorithm: 'sha1', value: sha1 }] }),
  };
}

function problemsOf(file: EcosystemFile, extract: JsonObject): Problem[] {
  const sentences = extract['problems'];
  if (!Array.isArray(sentences)) return [];
  return sentences
    .filter((sentence) => typeof sentence === 'string')
    .map((sentence) => ({
      code: 'malformed',
      message: `Only part of the archive was read: ${sentence}`,
      path: file.path,
    }));
}

/** Coordinates of an archive, and of the libraries that are unpacked into it. */
interface Found {
  readonly own?: Coordinates | undefined;
  readonly others: readonly Coordinates[];
}

/**
 * Returns the coordinates in the pom.properties files of an archive. Each file belongs to the archive itself, or to a
 * library that was unpacked into it. If none of them belongs to the archive itself, its coordinates come from its file
 * name and its manifest.
 */
function coordinatesOf(inside: JsonObject, path: string): Found {
  const poms = objectsAt(inside, 'poms').map(pomOf).filter(isComplete);
  const [only] = poms;
  if (poms.length === 1 && only !== undefined) return { own: only, others: [] };
  const own = identifyArchive(baseName(path), manifestOf(inside));
  if (own === undefined) return { others: poms };
  const stated = poms.find(({ artifact }) => artifact === own.artifact);
  if (stated !== undefined) return { own: stated, others: poms.filter((pom) => pom !== stated) };
  // If several pom.properties files exist and none matches the file name, the archive is a program with unpacked
  // libraries.
  return poms.length === 0 || own.isByFileName ? { own, others: poms } : { others: poms };
}

function pomOf(pom: JsonObject): Coordinates {
  return {
    group: stringAt(pom, 'group') ?? '',
    artifact: stringAt(pom, 'artifact') ?? '',
    version: stringAt(pom, 'version') ?? '',
  };
}

/** False if a coordinate is missing, or still contains a template placeholder that the build did not replace. */
function isComplete({ group, artifact, version }: Coordinates): boolean {
  return [group, artifact, version].every((text) => text !== '' && !text.includes('${'));
}

function manifestOf(inside: JsonObject): ReadonlyMap<string, string> {
  const manifest = objectAt(inside, 'manifest');
  if (!isObject(manifest)) return new Map();
  return new Map(
    Object.entries(manifest).filter(
      (attribute): attribute is [string, string] => typeof attribute[1] === 'string',
    ),
  );
}
