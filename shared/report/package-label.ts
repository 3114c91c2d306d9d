import { decodePercent } from '../text/decode-percent.ts';
import { visibleText } from '../text/visible-text.ts';

/**
 * Captures the name, including its namespace, and the version in a purl. Ignores qualifiers and the subpath. Some tools
 * do not escape the `@` of an npm scope.
 */
const PURL = /^pkg:[a-z0-9.+-]{1,50}\/((?:@[^@/?#]{1,200}\/)?[^@?#]{1,500})(?:@([^?#]{1,200}))?/;

/** Returns the package of a purl in its usual notation: `@babel/core@7.0.0` for `pkg:npm/%40babel/core@7.0.0`. */
export function packageLabel(purl: string): string {
  const { name, version } = labelParts(purl);
  return visibleText(version === undefined ? name : `${name}@${version}`);
}

/** Returns the name in a purl, including its namespace: `@babel/core` for `pkg:npm/%40babel/core@7.0.0`. */
export function packageName(purl: string): string {
  return visibleText(labelParts(purl).name);
}

/** Returns the name and the version in a purl. If the text is not a purl, the whole text is the name. */
function labelParts(purl: string): { readonly name: string; readonly version?: string } {
  const [, name, version] = PURL.exec(purl) ?? [];
  if (name === undefined) return { name: purl };
  const decoded = decodePercent(name) ?? name;
  return version === undefined
    ? { name: decoded }
    : { name: decoded, version: decodePercent(version) ?? version };
}
