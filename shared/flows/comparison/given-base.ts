import { findBase } from '../../compare/find-base.ts';
import { DataError, RemoteError, UserError } from '../../errors/errors.ts';
import type { Log } from '../../host/log.ts';
import type { RunRepository } from '../../host/run-repository.ts';
import type { HostKind } from '../../host/step.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { SourceDescription } from '../../model/inventory.ts';
import type { BaseInventories, ComparedSource } from './compared-source.ts';

/** The name of the base, and the results for its content. */
export interface GivenBaseResults<T> {
  readonly base: Extract<Comparison, { readonly status: 'compared' }>['base'];
  readonly inventories: readonly T[];
}

/** The run, and the scanned images that are compared with the base, if there are any. */
interface Head {
  readonly sources: readonly SourceDescription[];
  readonly kind: HostKind;
  readonly run: RunRepository;
  readonly log: Pick<Log, 'info'>;
}

/**
 * Reads the base that the user chose. If the base is an image that does not exist yet, all findings are new. If the
 * base cannot be read, the comparison says why. If a workflow scans the base itself, nothing is compared, so that
 * all findings count.
 */
export async function readGivenBase<T>(
  name: string,
  read: () => Promise<GivenBaseResults<T>>,
  head: Head,
): Promise<ComparedSource<T>> {
  try {
    const results = await read();
    if (!isBaseItself(results.base.id, head)) return comparedWith(results);
    head.log.info(`${name} is the scanned image, so all findings count.`);
    return { comparison: { status: 'none' } };
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'image-not-found') {
      return unavailable(name, error);
    }
    head.log.info(`${name} does not exist yet, so all findings are new`);
    return comparedWith({ base: { kind: 'image', name }, inventories: [] });
  }
}

/**
 * Returns true if a workflow scans the base itself, for example every night. A comparison would then accept every
 * finding. A pull request or a merge queue entry that builds the same image changes nothing, so it is compared. In a
 * terminal, any two images can be compared.
 */
function isBaseItself(id: string | null | undefined, { sources, kind, run }: Head): boolean {
  if (kind !== 'actions' || typeof id !== 'string') return false;
  if (!sources.some(({ digest, indexDigest }) => id === digest || id === indexDigest)) return false;
  const { context } = run.github;
  return context === undefined || findBase(context, undefined).kind === 'none';
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
