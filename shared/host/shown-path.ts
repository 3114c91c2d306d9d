import { relative } from 'node:path';
import type { Host } from './host.ts';

/** Returns a path relative to the workspace, for people. */
export function shownPath(host: Pick<Host, 'workspace'>, path: string): string {
  const below = relative(host.workspace, path);
  return below.startsWith('..') ? path : below;
}
