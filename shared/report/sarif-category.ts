import type { FindingsFile } from '../model/findings-file.ts';
import { withoutVersion } from './location.ts';

/**
 * Returns the GitHub code scanning category for a scan or an audit: the kind of target, its name and its platform.
 * GitHub keeps only the newest results of a category, so each target and platform needs its own. The category contains
 * no tag or digest, because it must be the same in every run.
 */
export function sarifCategory({
  source: { kind, name, platform },
  checked,
}: Pick<FindingsFile, 'source' | 'checked'>): string {
  const lasting = kind === 'image' ? withoutVersion(name) : name;
  const action = checked === undefined ? [] : ['audit'];
  return ['assay', ...action, kind, lasting, ...(platform === undefined ? [] : [platform])].join(
    '/',
  );
}
