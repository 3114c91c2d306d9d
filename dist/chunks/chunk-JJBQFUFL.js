// shared/audit/capability-groups.ts
var CRITICAL = /* @__PURE__ */ new Set([
  "ALL",
  "SYS_ADMIN",
  "SYS_MODULE",
  "SYS_PTRACE",
  "SYS_RAWIO",
  "DAC_READ_SEARCH",
  "BPF"
]);
var STRONG = /* @__PURE__ */ new Set([
  "NET_ADMIN",
  "SYS_TIME",
  "SYSLOG",
  "SYS_BOOT",
  "MAC_ADMIN",
  "MAC_OVERRIDE",
  "PERFMON",
  "CHECKPOINT_RESTORE",
  "AUDIT_CONTROL",
  "AUDIT_READ",
  "SYS_PACCT",
  "WAKE_ALARM",
  "BLOCK_SUSPEND",
  "LINUX_IMMUTABLE",
  "SYS_RESOURCE",
  "SYS_NICE"
]);
var DEFAULTS = /* @__PURE__ */ new Set([
  "AUDIT_WRITE",
  "CHOWN",
  "DAC_OVERRIDE",
  "FOWNER",
  "FSETID",
  "KILL",
  "MKNOD",
  "NET_BIND_SERVICE",
  "NET_RAW",
  "SETFCAP",
  "SETGID",
  "SETPCAP",
  "SETUID",
  "SYS_CHROOT"
]);

export {
  CRITICAL,
  STRONG,
  DEFAULTS
};
