import { stringAt } from '../../json/guards.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { MANIFEST, readManifest } from './manifest.ts';
import { isOwnPlace } from './own-folder.ts';
import type { YarnBlock, YarnFacts } from './yarn-blocks.ts';
import { WORKSPACE, workspaceOf } from './yarn-needs.ts';
import { splitPattern } from './yarn-patterns.ts';

/** Returns true if an entry is a linked folder, or a folder in the source tree that Yarn copies. */
export function isOwn(
  { name, folder, isLink }: YarnFacts,
  file: EcosystemFile,
  context: ParseContext,
): boolean {
  if (folder === undefined || isLink) return isLink;
  return isOwnPlace(folder, { name, from: workspaceOf(folder) }, file, context);
}

/**
 * True if the workspace is at this location. If the workspace has no name, Yarn generates one, so the name is not
 * compared.
 */
export function isWorkspaceHere(
  { fields }: YarnBlock,
  file: EcosystemFile,
  context: ParseContext,
): boolean {
  const [name, reference] = splitPattern(fields.get('resolution') ?? '');
  const folder = reference.slice(WORKSPACE.length);
  if (fields.get('linkType') === 'hard') return false;
  if (folder === '.' || context.sourceKind === 'file') return true;
  const path = besidePath(file.path, `${folder}/${MANIFEST}`);
  if (context.file(path) === undefined) return context.isLeftOut?.(path) === true;
  const manifest = readManifest(path, context) ?? {};
  return (stringAt(manifest, 'name') ?? name) === name;
}
