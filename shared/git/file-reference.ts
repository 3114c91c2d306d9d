/** A file of a repository at a branch, tag or commit. */
export interface FileReference {
  /** `owner/name`. */
  readonly repository: string;
  /** Relative to the repository, `/`-separated. */
  readonly path: string;
  /** A branch, a tag or a full commit hash. */
  readonly ref: string;
}

/**
 * Matches a text that starts like `owner/repo/path@`; write a workspace file with such a name with a leading `./`.
 */
const FORM = /^[A-Za-z\d][\w-]*\/[\w.-]+\/[^@]+@/;

/** Returns true if a text has the form of a reference, valid or not, and is therefore not a path. */
export function isReference(text: string): boolean {
  return FORM.test(text);
}

/** Parses `owner/repo/path@ref`; undefined if the text is invalid. */
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

/** Allows what is safe in a URL; GitHub refuses what git does not accept. @see git-check-ref-format(1) */
function isRef(text: string): boolean {
  return /^[\w][\w./+@-]*$/.test(text) && text.split('/').every(isSegment) && !text.includes('..');
}
