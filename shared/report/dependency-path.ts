import { visibleText } from '../text/visible-text.ts';

/** Captures the name, with its namespace, and the version in a purl. Qualifiers and subpath are ignored. */
const PURL = /^pkg:[a-z0-9.+-]{1,50}\/([^@?#]{1,500})(?:@([^?#]{1,200}))?/;

/** Maximum number of packages in one path. The packages in the middle of a longer path are omitted. */
const MAX_STEPS = 8;

/** Returns the packages of a dependency path: `express@4.17.1 › body-parser@1.19.0 › qs@6.7.0`. */
export function dependencyPath(purls: readonly string[]): string {
  const left = purls.length - MAX_STEPS;
  if (left <= 0) return purls.map(purlText).join(' › ');
  const start = purls.slice(0, MAX_STEPS / 2).map(purlText);
  const end = purls.slice(-MAX_STEPS / 2).map(purlText);
  return [...start, `${left} more`, ...end].join(' › ');
}

/** Returns a purl in the form that people use: `@babel/core@7.0.0` for `pkg:npm/%40babel/core@7.0.0`. */
function purlText(purl: string): string {
  const [, name, version] = PURL.exec(purl) ?? [];
  if (name === undefined) return visibleText(purl);
  const parts = version === undefined ? [name] : [name, version];
  return visibleText(parts.map(decoded).join('@'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
