import { visibleText } from '../../text/visible-text.ts';

/** Captures the name, with its namespace, and the version in a purl. Qualifiers and subpath are ignored. */
const PURL = /^pkg:[a-z0-9.+-]{1,50}\/([^@?#]{1,500})(?:@([^?#]{1,200}))?/;

/** Returns the package in a purl in its common form: `@babel/core@7.0.0` for `pkg:npm/%40babel/core@7.0.0`. */
export function packageLabel(purl: string): string {
  const [, name, version] = PURL.exec(purl) ?? [];
  if (name === undefined) return visibleText(purl);
  return visibleText(
    version === undefined ? decoded(name) : `${decoded(name)}@${decoded(version)}`,
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
