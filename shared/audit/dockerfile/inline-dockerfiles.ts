/**
 * Finds Dockerfiles inside Compose files. Source:
 * https://github.com/compose-spec/compose-spec/blob/main/build.md#dockerfile_inline
 */
import { DataError } from '../../errors/errors.ts';
import type { Span } from '../../json/text-places.ts';
import { textPlaces } from '../../json/text-places.ts';
import { readYamlTrees, type YamlEntry, type YamlScalar, yamlAt } from '../../json/yaml-tree.ts';
import type { AreaHit, AuditFile } from '../area.ts';
import { isComposeFile } from '../compose/is-compose.ts';
import { scalarPlaces } from '../workflow/scalar-text.ts';

const KEY = 'dockerfile_inline';

/** A Dockerfile that is a value in another file, such as `build.dockerfile_inline` in a Compose file. */
export interface InlineDockerfile {
  /** The file that contains the Dockerfile. */
  readonly outer: AuditFile;
  /** The place in the file: `services.web.build`. */
  readonly owner: string;
  /** The text of the Dockerfile, with the path of the outer file. */
  readonly file: AuditFile;
  /** Converts a range in the Dockerfile to a range in the outer file. */
  readonly placed: (span: Span) => Span;
}

/** Returns true for Compose files with at least one inline Dockerfile. */
export function hasInlineDockerfile(file: AuditFile): boolean {
  return file.text.includes(KEY) && isComposeFile(file);
}

/**
 * Returns the Dockerfiles in a Compose file. Returns an empty list for invalid YAML, which the Compose rules report.
 */
export function inlineDockerfiles(outer: AuditFile): readonly InlineDockerfile[] {
  const found = new Map<number, InlineDockerfile>();
  for (const { key: service, value } of servicesOf(outer)) {
    const scalar = yamlAt(value, 'build', KEY);
    // Several services can use one Dockerfile through a YAML alias, so each Dockerfile is read only once.
    if (scalar?.kind !== 'scalar' || found.has(scalar.span.start)) continue;
    found.set(scalar.span.start, inlineOf(outer, service, scalar));
  }
  return [...found.values()];
}

/**
 * Returns a hit in a Dockerfile as a hit in its outer file. Omits edits, because inserted lines would need the
 * indentation or the escapes of the outer file.
 */
export function hitInOuter(
  { rule, hit: { edits: _, ...hit } }: AreaHit,
  { outer, owner, placed }: InlineDockerfile,
): AreaHit {
  const address = `${owner}/${hit.address}`;
  const via = hit.via === undefined ? {} : { via: hit.via.map(placed) };
  return { rule, file: outer, hit: { ...hit, ...via, address, at: placed(hit.at) } };
}

/** Returns a problem in a Dockerfile, with its line in the outer file. */
export function problemInOuter(
  { code, message, place }: DataError,
  { outer: { path, text }, file, placed }: InlineDockerfile,
): DataError {
  const before = file.text.split('\n').slice(0, (place.line ?? 1) - 1);
  const start = before.reduce((sum, line) => sum + line.length + 1, 0);
  const { line } = textPlaces(text)(placed({ start, end: start }).start);
  return new DataError(code, message, { path, line });
}

function inlineOf(outer: AuditFile, service: string, scalar: YamlScalar): InlineDockerfile {
  const file = { path: outer.path, text: scalar.text };
  const owner = `services.${service.slice(0, 80)}.build`;
  return { outer, owner, file, placed: scalarPlaces(outer.text, scalar) };
}

function servicesOf({ text, path }: AuditFile): readonly YamlEntry[] {
  try {
    return readYamlTrees(text, path).flatMap((document) => {
      const services = yamlAt(document, 'services');
      return services?.kind === 'map' ? [...services.entries.values()] : [];
    });
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return [];
  }
}
