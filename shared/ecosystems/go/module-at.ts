import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { readDirectives } from './directives.ts';

/** Whether a folder has a `go.mod` of a module: one that names none says nothing better than another file. */
export function hasGoMod(beside: EcosystemFile, folder: string, context: ParseContext): boolean {
  const file = context.file(besidePath(beside.path, `${folder}/go.mod`));
  if (file === undefined) return false;
  const { directives } = readDirectives(file.bytes.toString('utf8'));
  return directives.some(({ words }) => words[0] === 'module');
}
