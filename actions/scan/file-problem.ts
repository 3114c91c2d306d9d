import { inlineFix } from '../../shared/errors/describe.ts';
import { DataError, type RemoteError, type UserError } from '../../shared/errors/errors.ts';
import type { Problem } from '../../shared/model/inventory.ts';

/** A file that a scan cannot use. */
interface UnusedFile {
  /** The consequence, such as `the VEX document was not used`. */
  readonly fact: string;
  readonly path: string;
  /** The fix if the content of the file is wrong. All other errors have their own fix. */
  readonly fix: string;
}

/** Returns the problem that explains why a file was not used. */
export function fileProblem(
  error: DataError | RemoteError | UserError,
  { fact, path, fix }: UnusedFile,
): Problem {
  const isData = error instanceof DataError;
  const message = `${fact}: ${error.message.replace(/\.$/, '')}`;
  const advice = isData ? fix : error.fix;
  const line = isData ? error.place.line : undefined;
  return {
    code: error.code,
    message: advice === '' ? message : `${message}. Fix: ${inlineFix(advice)}`,
    path,
    ...(line !== undefined && { line }),
  };
}
