/**
 * Returns the fix for a target that is neither an existing path nor an image reference.
 *
 * @param imageFix The fix for the image reference, starting with a capital letter.
 */
export function pathOrImageFix(imageFix: string): string {
  return `Check the path. For an image, ${imageFix.slice(0, 1).toLowerCase()}${imageFix.slice(1)}`;
}
