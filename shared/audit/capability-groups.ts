/** Groups Linux capabilities by what a process can do with them. Source: capabilities(7). */

/** A process with one of these capabilities can take over the host. */
export const CRITICAL: ReadonlySet<string> = new Set([
  'ALL',
  'SYS_ADMIN',
  'SYS_MODULE',
  'SYS_PTRACE',
  'SYS_RAWIO',
  'DAC_READ_SEARCH',
  'BPF',
]);

/** A process with one of these capabilities can interfere with the host or with other containers. */
export const STRONG: ReadonlySet<string> = new Set([
  'NET_ADMIN',
  'SYS_TIME',
  'SYSLOG',
  'SYS_BOOT',
  'MAC_ADMIN',
  'MAC_OVERRIDE',
  'PERFMON',
  'CHECKPOINT_RESTORE',
  'AUDIT_CONTROL',
  'AUDIT_READ',
  'SYS_PACCT',
  'WAKE_ALARM',
  'BLOCK_SUSPEND',
  'LINUX_IMMUTABLE',
  'SYS_RESOURCE',
  'SYS_NICE',
]);

/** The capabilities that Docker gives to every container. */
export const DEFAULTS: ReadonlySet<string> = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'NET_RAW',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);
