/** A file in a repository at a branch, tag or commit. */
export interface FileReference {
  /** Repository in the form `owner/name`. */
  readonly repository: string;
  /** Path relative to the repository, with `/` as the separator. */
  readonly path: string;
  /** A branch, a tag or a full commit hash. */
  readonly ref: string;
}

/**
 * Matches a string that starts like `owner/repo/path@`. Users can write `./` before a workspace file with such a name.
 */
const FORM = /^[A-Za-z\d][\w-]*\/[\w.-]+\/[^@]+@/;

/**
 * Returns true if a string has the form of a reference and is therefore not a path. The reference may still be invalid.
 */
export function isReference(text: string): boolean {
  return FORM.test(text);
}

/** Parses `owner/repo/path@ref`. Returns undefined for an invalid reference. */
export function parseFileReference(text: string): FileReference | undefined {
  if (!isReference(text)) return undefined;
  const at = text.indexOf('@');
  const [owner = '', name = '', ...segments] = text.slice(0, at).split('/');
  const ref = text.slice(at + 1);
  const isPlain = [name, ...segments].every(isSegment);
  if (!isPlain || !isRef(ref)) return undefined;
  return { repository: `${owner}/${name}`, path: segments.join('/'), ref };
}

export function referenceText({ repository, path, ref }: FileReference): string {
  return `${repository}/${path}@${ref}`;
}

function isSegment(text: string): boolean {
  return !['', '.', '..'].includes(text) && !/[\p{Cc}\\]/u.test(text);
}

/**
 * Returns true if a branch or tag name contains only characters that are safe in a URL. Does not check git's other
 * rules for names, because GitHub rejects names that break them.
 *
 * @see git-check-ref-format(1)
 */
function isRef(text: string): boolean {
  return /^[\w][\w./+@-]*$/.test(text) && text.split('/').every(isSegment) && !text.includes('..');
}
