import { relative } from 'node:path';

/** Returns a path for messages. A path inside the workspace becomes relative to it, and any other path is unchanged. */
export function shownPath(host: { readonly workspace: string }, path: string): string {
  const below = relative(host.workspace, path);
  return below.startsWith('..') ? path : below;
}
