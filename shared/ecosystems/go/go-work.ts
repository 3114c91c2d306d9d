/** Go: `go.work`, which makes one build of several modules. Source: https://go.dev/ref/mod#workspaces */
import type { Problem } from '../../model/inventory.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { besidePath, insidePath } from '../paths.ts';
import { unreadRows } from '../unread.ts';
import { type Directive, readDirectives } from './directives.ts';

/** It names no packages: what it says of those of its modules is read with them. */
export const goWork: FileFormat = {
  role: 'manifest',
  wanted: { names: ['go.work'] },
  wantedIn: ['directory', 'file'],
  parse: parseGoWork,
};

/** A workspace that a module is in: what it says goes before what its modules say. */
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
    ...unreadRows(file, unread, 'go work edit -fmt'),
    ...directives.flatMap((directive) => unreadModule(file, directive, context)),
  ];
  return { packages: [], problems };
}

/** A module that is built with the others and is not in the source tree was not read. */
function unreadModule(
  { path }: EcosystemFile,
  { words, line }: Directive,
  context: ParseContext,
): readonly Problem[] {
  const [keyword, folder = ''] = words;
  if (keyword !== 'use' || folder === '()') return [];
  const goMod = insidePath(path, `${folder}/go.mod`);
  if (goMod !== undefined && context.file(goMod) !== undefined) return [];
  const message = `no go.mod in ${folder.slice(0, 100)}, which the workspace uses. Fix: scan the folder that holds both`;
  return [{ code: 'not-found', message, path, line }];
}
