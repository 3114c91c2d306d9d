import type { Log } from '../../host/log.ts';

/**
 * Returns the fix for a target that is not an existing path and not a valid image reference. A single word, such as
 * `Dockerfile`, counts as the name of a missing file.
 *
 * @param imageFix The fix for the image reference, starting with a capital letter.
 */
export function pathOrImageFix(imageFix: string, target: string): string {
  if (!/[:@/]/.test(target)) return 'Check the path, which is relative to the current folder.';
  return `Check the path. For an image, ${imageFix.slice(0, 1).toLowerCase()}${imageFix.slice(1)}`;
}

/** Matches an image name without a registry, a tag or a digest. It could also be a path with a typo. */
const MAYBE_PATH = /^(?!localhost\/)[^.:@/]+(?:\/[^:@]*)?$/;

/** Maximum number of characters that the message quotes from a target. */
const MAX_SHOWN = 120;

/** Tells the reader why Assay contacts a registry, because the target could be a path with a typo. */
export function noteMissingPath(target: string, log: Pick<Log, 'info'>): void {
  if (!MAYBE_PATH.test(target)) return;
  log.info(
    `There is no file or folder ${target.slice(0, MAX_SHOWN)}, so Assay looks for an image with this name on Docker Hub.`,
  );
}
