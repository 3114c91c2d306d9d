/** Coordinates of an artifact in a Maven repository. Source: https://maven.apache.org/pom.html#maven-coordinates */

export interface Coordinates {
  readonly group: string;
  readonly artifact: string;
  readonly version: string;
}

/** Maximum length of one coordinate, in characters. Actual coordinates have fewer than 100. */
const MAX_LENGTH = 200;

/**
 * Matches parts that are separated by single dots. A path that is built from them has no part that is empty or `..`.
 */
const GROUP = /^[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*$/;

const ARTIFACT = /^(?!\.+$)[A-Za-z0-9_.-]+$/;

const VERSION = /^(?!\.+$)[A-Za-z0-9_.+~-]+$/;

/** True if the coordinates can safely be part of a path and a URL. */
export function areUsable({ group, artifact, version }: Coordinates): boolean {
  return isUsableName(group, artifact) && isShort(version) && VERSION.test(version);
}

export function isUsableName(group: string, artifact: string): boolean {
  return isShort(group) && isShort(artifact) && GROUP.test(group) && ARTIFACT.test(artifact);
}

function isShort(text: string): boolean {
  return text.length <= MAX_LENGTH;
}

/** Returns the coordinates in the form `group:artifact:version`. */
export function idOf({ group, artifact, version }: Coordinates): string {
  return `${group}:${artifact}:${version}`;
}

/** Returns the path of a POM in a repository. */
export function pomPath({ group, artifact, version }: Coordinates): string {
  return `${artifactFolder(group, artifact)}/${version}/${artifact}-${version}.pom`;
}

/** Returns the path of the repository folder that contains all versions of an artifact. */
export function artifactFolder(group: string, artifact: string): string {
  return `${group.replaceAll('.', '/')}/${artifact}`;
}
