import type { AuditFile } from '../area.ts';

/** Matches the paths of package managers and shells. `noted-files.ts` records files with these names. */
const PROGRAM =
  /(?:^|\/)s?bin\/(?:apk|apt|apt-get|dnf|microdnf|tdnf|yum|rpm|zypper|dpkg|pacman|opkg|sh|bash|dash|ash|zsh|busybox)$/;

/** Returns the shells and package managers that are visible in the image, sorted by path. */
export function programsIn(files: readonly AuditFile[]): readonly AuditFile[] {
  return files
    .filter(({ path, image }) => PROGRAM.test(path) && image?.mode !== undefined)
    .filter(({ image }) => image?.removedBy === undefined)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
