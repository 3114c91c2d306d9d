import { DataError, RemoteError, TrustError, UserError } from './errors.ts';

/** An error as users see it: a message and a fix. Neither of them is escaped. */
export interface Description {
  readonly message: string;
  /** The fix. Empty if the message alone is enough. */
  readonly fix: string;
}

const REPORT_HINT = 'This is a bug in Assay. Please report it with the lines above.';

const NOT_WRITABLE = 'Run this as a user with the required permission, or choose a different path.';

/** Fixes for failures of the machine, by system error code. */
const MACHINE_CURES: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'The disk is full. Free some space, or use a larger runner.'],
  ['EDQUOT', 'The disk is full. Free some space, or use a larger runner.'],
  ['EACCES', NOT_WRITABLE],
  ['EROFS', NOT_WRITABLE],
  ['ENOTDIR', 'Remove the file, or choose a different folder.'],
]);

/**
 * Fixes for files with invalid content, by error code. The cause may be that the user set the path to the wrong file.
 */
const DATA_CURES: ReadonlyMap<string, string> = new Map([
  ['malformed', 'Check that this is the correct file, and that it is complete.'],
  ['not-found', 'Check that this is the correct file, and that it is complete.'],
  ['unsupported-version', 'Write the file in a supported version, or update Assay.'],
]);

/** Describes any thrown value for users. The message contains the stack only if the error is unexpected. */
export function describeError(error: unknown): Description {
  if (error instanceof UserError) return { message: error.message, fix: error.fix };
  if (error instanceof DataError)
    return {
      message: withPlace(placeOf(error), error.message),
      fix: DATA_CURES.get(error.code) ?? '',
    };
  if (error instanceof RemoteError) return { message: error.message, fix: error.fix };
  if (error instanceof TrustError) return { message: error.message, fix: '' };
  const cure = error instanceof Error && 'code' in error && MACHINE_CURES.get(error.code);
  if (cure) return { message: error.message, fix: cure };
  if (error instanceof Error) return { message: error.stack ?? error.message, fix: REPORT_HINT };
  return { message: String(error), fix: REPORT_HINT };
}

/** Returns the message and the fix in one line: `GitHub returned 403. Fix: grant the permission.` */
export function messageWithFix({ message, fix }: Description): string {
  const sentence = `${message.replace(/\.$/, '')}.`;
  return fix === '' ? sentence : `${sentence} Fix: ${inlineFix(fix)}`;
}

/** Returns a fix for the line of its message, in which it starts with a small letter. */
export function inlineFix(fix: string): string {
  return fix.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

/** Prepends the path to a message, unless the message already starts with it. */
function withPlace(place: string, message: string): string {
  return message.startsWith(`${place}: `) ? message : `${place}: ${message}`;
}

function placeOf(error: DataError): string {
  return error.place.line === undefined
    ? error.place.path
    : `${error.place.path}:${error.place.line}`;
}
