import { type FlagRow, flagRows, PROFILE } from './flag-row.ts';

/**
 * Flags of the scheduler.
 *
 * @see https://kubernetes.io/docs/reference/command-line-tools-reference/kube-scheduler/
 */
export const SCHEDULER_FLAGS: readonly FlagRow[] = flagRows(
  'scheduler',
  `
profiling | absent, not false | false | low | 1.4.1
  ${PROFILE}
  KCV-0040 profiling_not_set_to_false CKV_K8S_114
bind-address | absent, not 127.0.0.1 | 127.0.0.1 | low | 1.4.2
  Anyone on the network can read metrics and profiles.
  KCV-0041 bind_address_not_properly_set CKV_K8S_115
`,
);
