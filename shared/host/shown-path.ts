import { relative } from 'node:path';
import type { Host } from './host.ts';

/** A path as a person knows it: below the workspace without the workspace's own path. */
export function shownPath(host: Pick<Host, 'workspace'>, path: string): string {
  const below = relative(host.workspace, path);
  return below.startsWith('..') ? path : below;
}
