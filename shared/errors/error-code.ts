/**
 * Returns the code of a Node error, such as `EEXIST` or `Z_DATA_ERROR`. Returns undefined for other errors. Checks the
 * shape rather than the class, because errors from another realm have another class.
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
