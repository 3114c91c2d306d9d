/**
 * Returns the repository in a git URL in the form `owner/name`. Returns undefined if the URL is on another server or
 * cannot be parsed. Supports the forms `https://host/o/r.git`, `ssh://git@host/o/r` and `git@host:o/r`.
 */
export function repositoryAt(address: string, serverUrl: string): string | undefined {
  const scp = /^(?:[\w.-]+@)?([\w.-]+):(?!\/)(.+)$/.exec(address);
  const text = scp === null ? address : `ssh://${scp[1]}/${scp[2]}`;
  if (!URL.canParse(text)) return undefined;
  const { hostname, pathname } = new URL(text);
  if (hostname !== new URL(serverUrl).hostname) return undefined;
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  return /^\/([\w.-]+\/[\w.-]+)$/.exec(path)?.[1];
}
