import { holdsSocket } from './control-sockets.ts';
import type { Mount } from './read-mounts.ts';

/**
 * Matches files and folders that determine what the host runs. A process that can write to them can become root on the
 * host.
 */
const DECISIVE =
  /^(?:\/|\/(?:etc|root|boot|bin|sbin|lib|lib32|lib64|usr|home|dev|proc|sys|opt|srv)|\/etc\/.+|\/root\/.+|\/boot\/.+|\/usr\/(?:bin|sbin|lib|lib64|local|local\/s?bin)(?:\/.+)?|\/(?:bin|sbin|lib|lib32|lib64)\/.+|\/var\/(?:lib|spool)|\/var\/lib\/(?:docker|containerd|containers|kubelet|rancher)(?:\/.+)?|\/var\/spool\/cron(?:\/.+)?|\/(?:proc|sys)\/.+)$/;

/** Matches files and folders that reveal secrets of the host or its users. */
const TELLING =
  /^(?:\/var\/log|~|~\/\.(?:ssh|aws|kube|docker|gnupg|config|azure)(?:\/.+)?|\/home\/[^/]+(?:\/\.(?:ssh|aws|kube|docker|gnupg|config)(?:\/.+)?)?|\/Users\/[^/]+(?:\/\.(?:ssh|aws|kube|docker|gnupg)(?:\/.+)?)?|[A-Za-z]:[\\/]?)$/;

/** Matches host files that are often mounted and do not reveal anything. */
const HARMLESS =
  /^\/etc\/(?:localtime|timezone|hostname|hosts|resolv\.conf|machine-id|os-release|ssl\/certs(?:\/.*)?|pki\/.*|ca-certificates(?:\/.*)?)$|^\/usr\/share\/(?:zoneinfo|ca-certificates)(?:\/.*)?$/;

/**
 * The reason why a path is dangerous.
 *
 * - `decisive`: it determines what the host runs.
 * - `telling`: it contains secrets.
 * - `system`: it belongs to a program.
 * - `user`: it is in the home folder of a user.
 */
export type Danger = 'decisive' | 'telling' | 'system' | 'user';

/**
 * Returns how dangerous it is to mount a host path in a container. Returns undefined for a harmless mount, and for the
 * socket of a container engine, which a separate rule reports.
 */
export function dangerOf({ source, isHostPath }: Mount): Danger | undefined {
  if (!isHostPath || source === undefined) return undefined;
  const path = normalized(source);
  if (path !== '/' && holdsSocket(path)) return undefined;
  if (DECISIVE.test(path)) return HARMLESS.test(path) ? undefined : 'decisive';
  if (TELLING.test(path)) return 'telling';
  if (/^\/home\/./.test(path)) return 'user';
  return /^\/(?:var|usr|run)\/./.test(path) && !HARMLESS.test(path) ? 'system' : undefined;
}

/** Resolves `.` and `..` in an absolute path, and removes trailing slashes. */
export function normalized(source: string): string {
  const home = source.replace(/^\$\{?HOME\}?(?=\/|$)/, '~');
  if (!home.startsWith('/')) return home.replace(/(?<=.)\/+$/, '');
  const parts: string[] = [];
  for (const part of home.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
