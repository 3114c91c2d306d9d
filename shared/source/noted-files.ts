import type { TarEntry } from '../tar/entry.ts';

const SETUID_OR_SETGID = 0o6000;
const STICKY = 0o1000;
const WRITABLE_BY_ALL = 0o002;

/** Matches folders with programs, settings and libraries. An audit reports writable files in these folders. */
const SYSTEM = /^(?:usr\/|usr\/local\/)?(?:bin|sbin|lib|lib32|lib64|libexec|etc)(?:\/|$)/;

/** Matches the paths of shells and package managers. */
const PROGRAM =
  /(?:^|\/)s?bin\/(?:apk|apt|apt-get|dnf|microdnf|tdnf|yum|rpm|zypper|dpkg|pacman|opkg|sh|bash|dash|ash|zsh|busybox)$/;

/** Returns true for a file whose path and mode matter to an audit, even if its content is unknown. */
export function isNoted({ path, type, mode }: TarEntry): boolean {
  if (type === 'symlink') return PROGRAM.test(path);
  if (type === 'directory') return isWritable(mode) && (mode & STICKY) === 0 && SYSTEM.test(path);
  if (type !== 'file' && type !== 'hardlink') return false;
  if ((mode & SETUID_OR_SETGID) !== 0) return true;
  return (isWritable(mode) && SYSTEM.test(path)) || PROGRAM.test(path);
}

function isWritable(mode: number): boolean {
  return (mode & WRITABLE_BY_ALL) !== 0;
}
