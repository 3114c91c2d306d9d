import { relative } from 'node:path';

/** Returns a path relative to the workspace, for messages. */
export function shownPath(host: { readonly workspace: string }, path: string): string {
  const below = relative(host.workspace, path);
  return below.startsWith('..') ? path : below;
}
