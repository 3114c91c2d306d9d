/** Go: `go.work`, which combines several modules in one build. Source: https://go.dev/ref/mod#workspaces */
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { besidePath, insidePath } from '../paths.ts';
import { unreadRows } from '../unread.ts';
import { type Directive, readDirectives } from './directives.ts';

/**
 * A `go.work` only lists the folders of modules, so this format never returns packages. Its replacements are applied
 * when the modules are read.
 */
export const goWork: FileFormat = {
  role: 'manifest',
  wanted: { names: ['go.work'] },
  wantedIn: ['directory', 'file'],
  parse: parseGoWork,
};

/** A workspace that contains a module. The replacements of the workspace override the replacements of the module. */
export interface Workspace {
  readonly file: EcosystemFile;
  readonly directives: readonly Directive[];
}

export function workspacesOf(goMod: EcosystemFile, context: ParseContext): readonly Workspace[] {
  return context.named('go.work').flatMap((file) => {
    const { directives } = readDirectives(file.bytes.toString('utf8'));
    const isMember = directives.some(
      ({ words: [keyword, folder] }) =>
        keyword === 'use' && besidePath(file.path, `${folder}/go.mod`) === goMod.path,
    );
    return isMember ? [{ file, directives }] : [];
  });
}

function parseGoWork(file: EcosystemFile, context: ParseContext): ParsedFile {
  const { directives, unread } = readDirectives(file.bytes.toString('utf8'));
  const problems = [
    ...unreadRows(file, unread, 'run `go work edit -fmt`'),
    ...directives.flatMap((directive) => unreadModule(file, directive, context)),
  ];
  return { packages: [], problems };
}

/**
 * Returns a problem if the folder in a `use` line has no `go.mod` in the source tree. The module in it was not read.
 */
function unreadModule(
  { path }: EcosystemFile,
  { words, line }: Directive,
  context: ParseContext,
): readonly Problem[] {
  const [keyword, folder = ''] = words;
  if (keyword !== 'use' || folder === '()') return [];
  const goMod = insidePath(path, `${folder}/go.mod`);
  if (goMod !== undefined && context.file(goMod) !== undefined) return [];
  const message = `the workspace uses ${folder.slice(0, 100)}, but no go.mod was found there. Fix: scan a parent folder that contains this folder`;
  return [{ code: 'not-found', message, path, line }];
}
