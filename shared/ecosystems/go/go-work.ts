/** Go: `go.work`, which makes one build of several modules. Source: https://go.dev/ref/mod#workspaces */
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { besidePath } from '../paths.ts';
import { type Directive, readDirectives } from './directives.ts';

/** What the workspace of a module says; empty where it is in none. */
export interface Workspace {
  /** Paths of the modules in it: code of this source tree. */
  readonly modules: ReadonlySet<string>;
  /** `replace`, `go` and `toolchain`, which come before those of the modules. */
  readonly directives: readonly Directive[];
  /** The file that says so; the module's own where it is in none. */
  readonly file: EcosystemFile;
}

export function workspaceOf(goMod: EcosystemFile, context: ParseContext): Workspace {
  for (const file of context.named('go.work')) {
    const directives = [...readDirectives(file.bytes.toString('utf8'))];
    const members = directives
      .filter(({ words }) => words[0] === 'use')
      .map(({ words }) => besidePath(file.path, `${words[1]}/go.mod`));
    if (!members.includes(goMod.path)) continue;
    const modules = members.flatMap((path) => moduleAt(path, context) ?? []);
    return { modules: new Set(modules), directives, file };
  }
  return { modules: new Set(), directives: [], file: goMod };
}

function moduleAt(path: string, context: ParseContext): string | undefined {
  const text = context.file(path)?.bytes.toString('utf8') ?? '';
  for (const { words } of readDirectives(text)) if (words[0] === 'module') return words[1];
  return undefined;
}
