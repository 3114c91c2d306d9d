/** Reports problems in a pom.xml, and its references to files that were not read. */
import type { Problem } from '../../model/inventory.ts';
import type { ParseContext } from '../ecosystem.ts';
import { baseName, besidePath, insidePath } from '../paths.ts';
import type { PomDependency } from './pom-dependency.ts';
import type { Pom } from './pom-model.ts';
import { MAX_UNCERTAIN } from './pom-profiles.ts';
import type { PomTree } from './pom-tree.ts';

/** A function that returns the artifacts of one kind that a POM requests: its dependencies, or its build tools. */
export type Read = (pom: Pom, tree: PomTree) => readonly PomDependency[];

/** Returns a problem for each dependency whose name or version contains an undefined property. */
export function unknownProblems(
  pom: Pom,
  found: readonly PomDependency[],
  tree: PomTree,
  read: Read,
): readonly Problem[] {
  return found.flatMap((dependency) => unknownProblem(pom, dependency, tree, read) ?? []);
}

/** True if Maven accepts both the group name and the artifact name. */
export function isNamed({ group, artifact }: PomDependency): boolean {
  return isId(group) && isId(artifact);
}

function isId(text: string): boolean {
  return /^[A-Za-z0-9_.-]+$/.test(text);
}

/** Maximum length, in characters, of a quoted value in a message. */
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
      ? `${name} is not a dependency. Fix: specify groupId and artifactId`
      : `${unknown.slice(0, SHOWN)} in ${name} is not defined in any file that was read. Fix: define it in <properties>`;
  return { code: 'unread-line', message: fact, path, line };
}

/** True if a dependency comes from a parent for which the problem is already reported. */
function isToldThere(dependency: PomDependency, tree: PomTree, read: Read): boolean {
  const { path } = dependency.file;
  const stating = baseName(path) === 'pom.xml' ? tree.at(path) : undefined;
  if (stating === undefined) return false;
  return read(stating, tree).some(
    ({ line, unknown }) => line === dependency.line && unknown === dependency.unknown,
  );
}

/** Returns a problem if Assay cannot try all machine-dependent profiles of a project, because there are too many. */
export function untriedProfiles({ file, uncertain }: Pom): readonly Problem[] {
  if (uncertain <= MAX_UNCERTAIN) return [];
  const message = `${uncertain} profiles depend on the machine, but Assay evaluates only ${MAX_UNCERTAIN}. Fix: merge some of the profiles`;
  return [{ code: 'limit-exceeded', message, path: file.path }];
}

/**
 * Returns a problem for each parent or module that was not read. Assay reads only files named pom.xml, and parents with
 * a few other names.
 */
export function unreadFiles(pom: Pom, context: ParseContext): readonly Problem[] {
  const { path } = pom.file;
  const parent = besidePath(path, pom.parent?.relativePath ?? '');
  const isUnread =
    parent.endsWith('.xml') && baseName(parent) !== 'pom.xml' && context.file(parent) === undefined;
  const parents = isUnread
    ? [
        `The parent ${parent.slice(0, SHOWN)} was not read. Fix: rename the parent’s file to pom.xml`,
      ]
    : [];
  const modules = pom.allModules.filter((module) => !isReadModule(path, module, context));
  const messages = [
    ...parents,
    ...modules.map((module) =>
      insidePath(path, module) === undefined
        ? `The module ${module.slice(0, SHOWN)} is outside the scanned folder. Fix: scan the folder that contains the project and the module`
        : `The module ${module.slice(0, SHOWN)} was not read. Fix: rename the module’s file to pom.xml, or remove the module`,
    ),
  ];
  return messages.map((message) => ({ code: 'not-found', message, path }));
}

/** True if the pom.xml of a module was read. A module is a folder with a pom.xml, or a file. */
function isReadModule(path: string, module: string, context: ParseContext): boolean {
  if (context.sourceKind === 'file') return true;
  return [module, `${module}/pom.xml`].some((stated) => {
    const inside = insidePath(path, stated);
    return inside !== undefined && baseName(inside) === 'pom.xml' && context.file(inside);
  });
}
