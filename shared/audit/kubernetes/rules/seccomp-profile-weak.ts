import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { entriesOf, itemsOf, scalarOf, scalarsOf, textOf } from '../kubernetes-value.ts';
import { SECCOMP } from '../references.ts';
import { atValue, code } from '../report.ts';

/** System calls that have helped programs escape from containers. */
const DANGEROUS = new Set([
  'add_key',
  'bpf',
  'delete_module',
  'finit_module',
  'init_module',
  'io_uring_setup',
  'kexec_load',
  'keyctl',
  'mount',
  'open_by_handle_at',
  'perf_event_open',
  'pivot_root',
  'ptrace',
  'request_key',
  'setns',
  'umount2',
  'unshare',
  'userfaultfd',
]);

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/seccomp-profile-weak',
  title: 'A seccomp profile allows dangerous system calls',
  severity: 'medium',
  profile: 'essential',
  why: 'Attackers have used these calls to escape from containers. The runtime’s default profile blocks most of them.',
  fix: 'Let `defaultAction` return an error, and allow only the calls that the program makes.',
  references: [SECCOMP],
  aliases: [],
  controls: workloadControls(cis('5.7.2')),
  *check(object) {
    if (object.kind !== 'SeccompProfile') return;
    const body = yamlAt(object.root, 'spec') ?? object.root;
    const action = scalarOf(yamlAt(body, 'defaultAction'));
    if (action !== undefined && /^SCMP_ACT_(?:ALLOW|LOG)$/.test(action.text)) {
      yield atValue(object, action, 'defaultAction', { variant: 'default-allowed' });
    }
    for (const group of itemsOf(yamlAt(body, 'syscalls'))) {
      if (textOf(yamlAt(group, 'action')) !== 'SCMP_ACT_ALLOW' || isConditional(group)) continue;
      for (const name of scalarsOf(yamlAt(group, 'names'))) {
        if (!DANGEROUS.has(name.text)) continue;
        yield atValue(object, name, `syscalls[${name.text}]`, {
          variant: 'call-allowed',
          detail: `The call is ${code(name.text)}.`,
        });
      }
    }
  },
};

/**
 * Returns true if the profile allows a group of system calls only with specific arguments or a capability. Docker's own
 * profile has such groups.
 */
function isConditional(group: Parameters<typeof yamlAt>[0]): boolean {
  const hasArguments = itemsOf(yamlAt(group, 'args')).length > 0;
  return hasArguments || entriesOf(yamlAt(group, 'includes')).length > 0;
}
