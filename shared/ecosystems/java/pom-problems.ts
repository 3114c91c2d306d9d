/** Java: what is wrong with a pom.xml, or missing beside it. */
import type { Problem } from '../../model/inventory.ts';
import type { ParseContext } from '../ecosystem.ts';
import { baseName, besidePath, insidePath } from '../paths.ts';
import type { PomDependency } from './pom-dependency.ts';
import type { Pom } from './pom-model.ts';
import { MAX_UNCERTAIN } from './pom-profiles.ts';
import type { PomTree } from './pom-tree.ts';

/** What is read of a project: what it depends on, or what its build runs. */
export type Read = (pom: Pom, tree: PomTree) => readonly PomDependency[];

/** Returns the problems of what names or versions no file tells. */
export function unknownProblems(
  pom: Pom,
  found: readonly PomDependency[],
  tree: PomTree,
  read: Read,
): readonly Problem[] {
  return found.flatMap((dependency) => unknownProblem(pom, dependency, tree, read) ?? []);
}

/** Returns whether Maven takes its names for those of a group and an artifact. */
export function isNamed({ group, artifact }: PomDependency): boolean {
  return isId(group) && isId(artifact);
}

function isId(text: string): boolean {
  return /^[A-Za-z0-9_.-]+$/.test(text);
}

/** How much of a text a message repeats, in characters. */
const SHOWN = 100;

function unknownProblem(
  { file }: Pom,
  dependency: PomDependency,
  tree: PomTree,
  read: Read,
): Problem | undefined {
  const { group, artifact, unknown, line } = dependency;
  if (unknown === undefined && isNamed(dependency)) return undefined;
  const { path } = dependency.file;
  if (path !== file.path && isToldThere(dependency, tree, read)) return undefined;
  const name = `${group}:${artifact}`.slice(0, SHOWN);
  const fact =
    unknown === undefined
      ? `${name} is no dependency. Fix: state groupId and artifactId`
      : `${unknown.slice(0, SHOWN)} of ${name} is set in no file that was read. Fix: set it in <properties>`;
  return { code: 'unread-line', message: fact, path, line };
}

/** What is inherited is a problem of the file that states it, where it is unknown there as well. */
function isToldThere(dependency: PomDependency, tree: PomTree, read: Read): boolean {
  const { path } = dependency.file;
  const stating = baseName(path) === 'pom.xml' ? tree.at(path) : undefined;
  if (stating === undefined) return false;
  return read(stating, tree).some(
    ({ line, unknown }) => line === dependency.line && unknown === dependency.unknown,
  );
}

/** Returns the problem of a project with more profiles than are tried. */
export function untriedProfiles({ file, uncertain }: Pom): readonly Problem[] {
  if (uncertain <= MAX_UNCERTAIN) return [];
  const message = `${uncertain} profiles depend on the machine, and ${MAX_UNCERTAIN} are tried. Fix: merge some of them`;
  return [{ code: 'limit-exceeded', message, path: file.path }];
}

/** Parents and modules are read by the name pom.xml, and parents by a few others. */
export function unreadFiles(pom: Pom, context: ParseContext): readonly Problem[] {
  const { path } = pom.file;
  const parent = besidePath(path, pom.parent?.relativePath ?? '');
  const isUnread =
    parent.endsWith('.xml') && baseName(parent) !== 'pom.xml' && context.file(parent) === undefined;
  const parents = isUnread
    ? [`${parent.slice(0, SHOWN)} belongs to this project and was not read. Fix: call it pom.xml`]
    : [];
  const modules = pom.modules.filter((module) => !isReadModule(path, module, context));
  const messages = [
    ...parents,
    ...modules.map((module) =>
      insidePath(path, module) === undefined
        ? `${module.slice(0, SHOWN)} is a module and leads out of the scan. Fix: scan the folder that holds both`
        : `${module.slice(0, SHOWN)} is a module and was not read. Fix: call its file pom.xml, or remove the module`,
    ),
  ];
  return messages.map((message) => ({ code: 'not-found', message, path }));
}

/** A module is a folder with a pom.xml, or a file. */
function isReadModule(path: string, module: string, context: ParseContext): boolean {
  if (context.sourceKind === 'file') return true;
  return [module, `${module}/pom.xml`].some((stated) => {
    const inside = insidePath(path, stated);
    return inside !== undefined && baseName(inside) === 'pom.xml' && context.file(inside);
  });
}
