/**
 * Returns the fix for a target that is neither an existing path nor a valid image reference. A single word, such as
 * `Dockerfile`, counts as the name of a missing file.
 *
 * @param imageFix The fix for the image reference, starting with a capital letter.
 */
export function pathOrImageFix(imageFix: string, target: string): string {
  if (!/[:@/]/.test(target)) return 'Check the path, which is relative to the current directory.';
  return `Check the path. For an image, ${imageFix.slice(0, 1).toLowerCase()}${imageFix.slice(1)}`;
}
