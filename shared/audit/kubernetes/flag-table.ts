import { APISERVER_FLAGS } from './apiserver-flags.ts';
import { CONTROLLER_MANAGER_FLAGS } from './controller-manager-flags.ts';
import { ETCD_FLAGS } from './etcd-flags.ts';
import type { FlagRow } from './flag-row.ts';
import { KUBELET_FLAGS } from './kubelet-flags.ts';
import { SCHEDULER_FLAGS } from './scheduler-flags.ts';

/** The flags of all cluster components, with the values that are dangerous. */
export const FLAG_TABLE: readonly FlagRow[] = [
  ...APISERVER_FLAGS,
  ...CONTROLLER_MANAGER_FLAGS,
  ...SCHEDULER_FLAGS,
  ...ETCD_FLAGS,
  ...KUBELET_FLAGS,
];
