/**
 * The code of an error of Node (`EEXIST`, `Z_DATA_ERROR`); undefined for other errors. By shape and not
 * by class: errors of another realm are of another class.
 */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
