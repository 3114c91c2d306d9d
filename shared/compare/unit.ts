import { posix } from 'node:path';
import type { SourceKind } from '../model/inventory.ts';
import type { Location } from '../model/package.ts';

/** A project, which is identified by the folder of a manifest and a purl type, such as `services/pay` and `npm`. */
export type Unit = string;

/** The workflows and actions in one repository form one unit, whichever file uses them. */
const WORKFLOW_FOLDER = '.github';

/**
 * Returns the unit of a package at a location. If a lockfile replaces a different lockfile in the same folder, the
 * unit stays the same. An image is one unit, and so is a document.
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
