/**
 * Returns the code of a Node error (`EEXIST`, `Z_DATA_ERROR`); undefined for other errors. It checks the shape and
 * not the class, because errors of another realm have another class.
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
