import { DataError, RemoteError, TrustError, UserError } from './errors.ts';

/** What a person is shown of an error: what happened, and what to do. Neither part is escaped. */
export interface Description {
  readonly message: string;
  /** Empty when there is nothing to do but to read the message. */
  readonly fix: string;
}

const REPORT_HINT = 'This is a defect in Assay: please report it with the lines above.';

const NOT_WRITABLE = 'Let this run as a user that may do so, or name another path.';

/** What a machine refuses by no fault of ours, by the code of the system's error. */
const MACHINE_CURES: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'The disk is full: make room, or take a larger runner.'],
  ['EDQUOT', 'The disk is full: make room, or take a larger runner.'],
  ['EACCES', NOT_WRITABLE],
  ['EROFS', NOT_WRITABLE],
  ['ENOTDIR', 'Remove the file, or name another folder.'],
]);

/** A file whose content ends a run was named by someone: another one may have been meant. */
const DATA_CURES: ReadonlyMap<string, string> = new Map([
  ['malformed', 'Check that this is the file that you mean, and that it is whole.'],
  ['not-found', 'Check that this is the file that you mean, and that it is whole.'],
  ['unsupported-version', 'Write the file in a version that is read, or update Assay.'],
]);

/** Turns anything thrown into what a person should read. Only an unexpected error shows its stack. */
export function describeError(error: unknown): Description {
  if (error instanceof UserError) return { message: error.message, fix: error.fix };
  if (error instanceof DataError)
    return {
      message: `${placeOf(error)}: ${error.message}`,
      fix: DATA_CURES.get(error.code) ?? '',
    };
  if (error instanceof RemoteError) return { message: error.message, fix: error.fix };
  if (error instanceof TrustError) return { message: error.message, fix: '' };
  const cure = error instanceof Error && 'code' in error && MACHINE_CURES.get(error.code);
  if (cure) return { message: error.message, fix: cure };
  if (error instanceof Error) return { message: error.stack ?? error.message, fix: REPORT_HINT };
  return { message: String(error), fix: REPORT_HINT };
}

function placeOf(error: DataError): string {
  return error.place.line === undefined
    ? error.place.path
    : `${error.place.path}:${error.place.line}`;
}
