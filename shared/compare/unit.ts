import { posix } from 'node:path';
import type { SourceKind } from '../model/inventory.ts';
import type { Location } from '../model/package.ts';

/** A project, identified by the folder of its manifest and a purl type, such as `services/pay` and `npm`. */
export type Unit = string;

/** All workflows and actions in a repository form one unit, regardless of the file in which an action is used. */
const WORKFLOW_FOLDER = '.github';

/**
 * Returns the unit of a package at a location. If one lockfile replaces another lockfile in the same folder, the unit
 * stays the same. Each image is one unit, and each document is one unit.
 */
export function unitOf(kind: SourceKind, type: string, { path }: Location): Unit {
  if (isOneUnit(kind)) return JSON.stringify(['', type]);
  return JSON.stringify([isWorkflow(path) ? WORKFLOW_FOLDER : posix.dirname(path), type]);
}

/**
 * Returns the name of a file within its unit. The name does not change if the folder is renamed. All workflows have the
 * same empty name, because a step often moves from one workflow to another.
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
