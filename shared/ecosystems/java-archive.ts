/** Java archives: what each, and those inside it, says of itself. */
import { isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { Problem } from '../model/inventory.ts';
import type { Package } from '../model/package.ts';
import type { Ecosystem, EcosystemFile, FileFormat, ParsedFile } from './ecosystem.ts';
import { objectsAt, readExtract } from './extracts.ts';
import { licenceOfBundle } from './java/bundle-licence.ts';
import { identifyArchive } from './java/identify-archive.ts';
import { mavenPackage } from './java/maven-package.ts';
import { problemOf } from './package-of.ts';
import { baseName } from './paths.ts';

const archive: FileFormat = {
  wanted: { extracts: ['java-archive'] },
  parse: parseArchive,
};

export const ecosystem: Ecosystem = { id: 'java-archive', formats: [archive] };

interface Coordinates {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}

function parseArchive(file: EcosystemFile): ParsedFile {
  const extract = readExtract(file, 'java-archive');
  const packages: Package[] = [];
  const problems: Problem[] = problemsOf(file, extract);
  for (const inside of objectsAt(extract, 'archives')) {
    const path = stringAt(inside, 'path') ?? '';
    const place = { ...file, path: path === '' ? file.path : `${file.path}!/${path}` };
    const found = coordinatesOf(inside, place.path);
    // The manifest is about the archive itself, not about what was unpacked into it.
    const licence =
      found.length === 1 ? licenceOfBundle(manifestOf(inside).get('Bundle-License')) : undefined;
    for (const coordinates of found) {
      try {
        packages.push(mavenPackage(place, { ...coordinates, licence, scope: 'runtime' }));
      } catch (error) {
        problems.push(problemOf(error));
      }
    }
  }
  return { packages, problems };
}

function problemsOf(file: EcosystemFile, extract: JsonObject): Problem[] {
  const sentences = extract['problems'];
  if (!Array.isArray(sentences)) return [];
  return sentences
    .filter((sentence) => typeof sentence === 'string')
    .map((sentence) => ({
      code: 'malformed',
      message: `this Java archive is not read whole: ${sentence}`,
      path: file.path,
    }));
}

/**
 * Each pom.properties is of an artifact: the archive's own, or one that was unpacked into it. Where none is
 * its own, its name and manifest tell.
 */
function coordinatesOf(inside: JsonObject, path: string): readonly Coordinates[] {
  const poms = objectsAt(inside, 'poms').map(pomOf).filter(isComplete);
  const [only] = poms;
  if (poms.length === 1 && only !== undefined) return [only];
  const own = identifyArchive(baseName(path), manifestOf(inside));
  if (own === undefined) return poms;
  // Many poms and none of that name: a program with its libraries unpacked into it.
  const isNamed = poms.length === 0 || own.isByFileName;
  const isAmongThem = poms.some(({ artifact }) => artifact === own.artifact);
  return isNamed && !isAmongThem ? [...poms, own] : poms;
}

function pomOf(pom: JsonObject): Coordinates {
  return {
    group: stringAt(pom, 'group') ?? '',
    artifact: stringAt(pom, 'artifact') ?? '',
    version: stringAt(pom, 'version') ?? '',
  };
}

/** Templates that no build filled in are none. */
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
