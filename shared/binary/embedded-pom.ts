import type { MavenCoordinates } from './extract.ts';

/** Matches the path of a pom in an archive. Two folders in this path are the group and the artifact. */
const POM = /^META-INF\/maven\/([^/]+)\/([^/]+)\/pom\.xml$/;

/** Matches the first element that can contain versions of other artifacts. */
const OTHERS = /<(?:build|dependenc|modules|profiles|properties|reporting|repositories)/;

/** Returns the path of the properties file that Maven writes beside a pom. Returns undefined for any other file. */
export function propertiesBeside(path: string): string | undefined {
  return POM.test(path) ? path.replace(/pom\.xml$/, 'pom.properties') : undefined;
}

/**
 * Returns the coordinates of an archive that contains a pom. The version is in the first part of the pom, or comes from
 * its parent.
 */
export function coordinatesOfPom(path: string, text: string): MavenCoordinates | undefined {
  const [, group, artifact] = POM.exec(path) ?? [];
  if (group === undefined || artifact === undefined) return undefined;
  const head = text.split('<!--').map((part, at) => part.slice(at && part.indexOf('-->') + 3));
  const [top = ''] = head.join('').split(OTHERS, 1);
  const [start, end] = [top.indexOf('<parent>'), top.indexOf('</parent>')];
  const own = start < end ? top.slice(0, Math.max(start, 0)) + top.slice(end) : top;
  const [, written = ''] = VERSION.exec(own) ?? VERSION.exec(top) ?? [];
  const stated = written.trim();
  return { group, artifact, version: /[$\s]/.test(stated) ? '' : stated };
}

const VERSION = /<version>([^<]*)</;
