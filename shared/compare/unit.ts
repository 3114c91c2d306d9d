import { posix } from 'node:path';
import type { SourceKind } from '../model/inventory.ts';
import type { Location } from '../model/package.ts';

/**
 * A unit of comparison: a project, identified by the folder of its manifest and a purl type, such as `services/pay` and
 * `npm`.
 */
export type Unit = string;

/**
 * Folder of the unit that contains all workflows and actions of a repository. They form one unit, whichever file uses
 * an action.
 */
const WORKFLOW_FOLDER = '.github';

/**
 * Returns the unit that contains a package at a location. The unit stays the same if one lockfile replaces another in
 * the same folder. An image or an SBOM forms one unit for each purl type.
 */
export function unitOf(kind: SourceKind, type: string, { path }: Location): Unit {
  if (isOneUnit(kind)) return JSON.stringify(['', type]);
  return JSON.stringify([isWorkflow(path) ? WORKFLOW_FOLDER : posix.dirname(path), type]);
}

/**
 * Returns the name of a file within its unit. The name stays the same if the folder is renamed. All workflows have the
 * same empty name, because steps often move from one workflow to another.
 */
export function fileInUnit(kind: SourceKind, { path }: Location): string {
  return isOneUnit(kind) || isWorkflow(path) ? '' : posix.basename(path);
}

/** Returns the purl type of a unit. */
export function typeOfUnit(unit: Unit): string {
  return (JSON.parse(unit) as readonly string[])[1] ?? '';
}

function isOneUnit(kind: SourceKind): boolean {
  return kind === 'image' || kind === 'sbom';
}

function isWorkflow(path: string): boolean {
  return path === WORKFLOW_FOLDER || path.startsWith(`${WORKFLOW_FOLDER}/`);
}
