/**
 * Returns the code of a Node error, such as `EEXIST` or `Z_DATA_ERROR`. Returns undefined for any other value. Checks
 * the properties instead of the class, because an error from another realm has a different class.
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
