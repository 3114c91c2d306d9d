import { DataError, RemoteError, UserError } from '../../errors/errors.ts';
import type { Log } from '../../host/log.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { BaseInventories, ComparedSource } from './compared-source.ts';

/** The name of the base, and the results for its content. */
export interface GivenBaseResults<T> {
  readonly base: Extract<Comparison, { readonly status: 'compared' }>['base'];
  readonly inventories: readonly T[];
}

/**
 * Reads the base that the user chose. If the base is an image that does not exist yet, the base is empty, so that all
 * findings are new. If the base cannot be read, the comparison states why.
 */
export async function readGivenBase<T>(
  name: string,
  read: () => Promise<GivenBaseResults<T>>,
  log: Pick<Log, 'info'>,
): Promise<ComparedSource<T>> {
  try {
    return comparedWith(await read());
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'image-not-found') {
      return unavailable(name, error);
    }
    log.info(`${name} does not exist yet, so all findings are new`);
    return comparedWith({ base: { kind: 'image', name }, inventories: [] });
  }
}

function comparedWith<T>({ base, inventories }: GivenBaseResults<T>): ComparedSource<T> {
  const found: BaseInventories<T> = { inventories, isSame: () => false };
  return { comparison: { status: 'compared', base }, base: found };
}

/**
 * Returns a comparison that states why the base cannot be read.
 *
 * @throws the error if it is not an expected one, such as a programming error.
 */
function unavailable(name: string, error: unknown): ComparedSource<never> {
  const isExpected =
    error instanceof DataError || error instanceof RemoteError || error instanceof UserError;
  if (!isExpected) throw error;
  const fix = 'fix' in error && error.fix !== '' ? error.fix : 'Set `compare-to: none`.';
  const message = error.message.replace(/\.$/, '');
  return { comparison: { status: 'unavailable', name, message, fix: fix.replace(/\.$/, '') } };
}
