/** A file of a repository at a branch, a tag or a commit. */
export interface FileReference {
  /** `owner/name`. */
  readonly repository: string;
  /** Relative to the repository, `/`-separated. */
  readonly path: string;
  /** A branch, a tag or the full hash of a commit. */
  readonly ref: string;
}

/** Begins as `owner/repo/path@`; a file of the workspace that is named so is written with `./` before it. */
const FORM = /^[A-Za-z\d][\w-]*\/[\w.-]+\/[^@]+@/;

/** Whether a text is in the form of a reference, valid or not, and so no path. */
export function isReference(text: string): boolean {
  return FORM.test(text);
}

/** Reads `owner/repo/path@ref`; undefined where the text cannot be one. */
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

/** As far as it may stand in an address; GitHub refuses what git does not take. @see git-check-ref-format(1) */
function isRef(text: string): boolean {
  return /^[\w][\w./+@-]*$/.test(text) && text.split('/').every(isSegment) && !text.includes('..');
}
