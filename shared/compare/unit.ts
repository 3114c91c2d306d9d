import { posix } from 'node:path';
import type { SourceKind } from '../model/inventory.ts';
import type { Location } from '../model/package.ts';

/** A project: the folder of a manifest and the purl type, such as `services/pay` and `npm`. */
export type Unit = string;

/** Workflows and actions of one repository belong together, whichever file uses them. */
const WORKFLOW_FOLDER = '.github';

/**
 * Returns the unit of a package at a location. A lockfile that replaces another in the same folder stays in its unit.
 * An image and a document are one unit each.
 */
export function unitOf(kind: SourceKind, type: string, { path }: Location): Unit {
  if (kind === 'image' || kind === 'sbom') return JSON.stringify(['', type]);
  const isWorkflow = path === WORKFLOW_FOLDER || path.startsWith(`${WORKFLOW_FOLDER}/`);
  return JSON.stringify([isWorkflow ? WORKFLOW_FOLDER : posix.dirname(path), type]);
}

/** Returns the purl type of a unit. */
export function typeOfUnit(unit: Unit): string {
  return (JSON.parse(unit) as readonly string[])[1] ?? '';
}
