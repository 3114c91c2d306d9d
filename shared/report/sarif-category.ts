import type { SourceDescription } from '../model/inventory.ts';
import { withoutVersion } from './location.ts';

/**
 * Returns the category of a scan for code scanning: the kind of the target, its name and its platform. The category
 * contains neither a tag nor a digest, so that the category is the same in every run. GitHub keeps only the newest
 * results of a category, so each target and each platform needs a separate category.
 */
export function sarifCategory({ kind, name, platform }: SourceDescription): string {
  const lasting = kind === 'image' ? withoutVersion(name) : name;
  return ['assay', kind, lasting, ...(platform === undefined ? [] : [platform])].join('/');
}
