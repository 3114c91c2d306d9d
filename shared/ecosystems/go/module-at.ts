import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { type Directive, readDirectives } from './directives.ts';

/** True if the folder has a `go.mod` with a module line. A file without this line does not describe a module. */
export function hasGoMod(beside: EcosystemFile, folder: string, context: ParseContext): boolean {
  return moduleAt(beside, folder, context) !== undefined;
}

/**
 * Returns the directives of the `go.mod` in a folder. Returns undefined if there is no such file, or if the file does
 * not have a module line.
 */
export function moduleAt(
  beside: EcosystemFile,
  folder: string,
  context: ParseContext,
): readonly Directive[] | undefined {
  const file = context.file(besidePath(beside.path, `${folder}/go.mod`));
  if (file === undefined) return undefined;
  const { directives } = readDirectives(file.bytes.toString('utf8'));
  return directives.some(({ words }) => words[0] === 'module') ? directives : undefined;
}
