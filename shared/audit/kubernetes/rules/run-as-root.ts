import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import type { Edit, Hit } from '../../rule.ts';
import { cis, workloadControls } from '../controls.ts';
import { added, replaced } from '../edit.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { integerOf, isFalse, isNull, isTrue } from '../kubernetes-value.ts';
import type { Container, Pod } from '../manifest.ts';
import { SECURITY_CONTEXT } from '../references.ts';
import { absent, atValue } from '../report.ts';
import { contextsOf, effective, type SecurityContext } from '../security.ts';

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/run-as-root',
  title: 'A container runs as root, or nothing prevents root',
  severity: 'medium',
  profile: 'essential',
  why: 'A process that runs as root can change all files in the container, and is root on the node if it escapes.',
  fix: 'Set `runAsNonRoot: true`. If the image specifies its user by name or runs as root, also set `runAsUser` to an ID above 0.',
  references: [SECURITY_CONTEXT],
  aliases: [
    'KSV-0012',
    'KSV-0105',
    'CKV_K8S_6',
    'CKV_K8S_23',
    'CKV_K8S_29',
    'CKV_K8S_30',
    'containers_running_as_root',
    'root_containers_admitted',
    'run-as-non-root',
    'runAsRootAllowed',
    'C-0013',
    'C-0198',
    'C-0211',
    'C-0218',
  ],
  controls: workloadControls({ ...cis('5.2.7', '5.7.3'), 'pci-dss-4.0.1': ['7.2.2'] }),
  *check(pod) {
    for (const context of contextsOf(pod)) yield* stated(pod, context);
    if (pod.object.isPatch || pod.isWindows) return;
    for (const container of pod.containers) yield* unset(container);
  },
};

function* stated(pod: Pod, context: SecurityContext): Generator<Hit> {
  const { place, node } = context;
  const user = yamlAt(node, 'runAsUser');
  if (user !== undefined && integerOf(user) === 0) {
    const edits = otherUser(pod, context, user);
    yield atValue(place, user, 'securityContext.runAsUser', { variant: 'user-zero', edits });
  }
  const nonRoot = yamlAt(node, 'runAsNonRoot');
  if (isFalse(nonRoot)) {
    yield atValue(place, nonRoot, 'securityContext.runAsNonRoot', {
      variant: 'admitted',
      edits: replaced(nonRoot, 'true', false),
    });
  }
}

function* unset(container: Container): Generator<Hit> {
  const nonRoot = effective(container, 'runAsNonRoot')?.value;
  if (isTrue(nonRoot) || isFalse(nonRoot)) return;
  const user = effective(container, 'runAsUser')?.value;
  const id = integerOf(user);
  if (id === 0) return;
  const isKnown = id !== undefined || !isNull(user);
  yield absent(container, container.node, ['securityContext', 'runAsNonRoot'], {
    variant: isKnown ? 'not-required' : 'unset',
    profile: isKnown ? 'all' : 'hardened',
    severity: isKnown ? 'low' : 'medium',
    edits: added(
      container.file,
      container.node,
      ['securityContext', 'runAsNonRoot'],
      'true',
      isKnown,
    ),
  });
}

/**
 * Returns the edits that set the user ID to 1000, which works for most images. They are not safe edits, because the
 * image may need a different ID.
 */
function otherUser(
  pod: Pod,
  { node, container }: SecurityContext,
  user: YamlNode,
): readonly Edit[] {
  const before = pod.file.text.slice(Math.max(0, node.span.start - MAX_ANCHOR), node.span.start);
  // The anchor shares the value with other locations, so there is no edit.
  if (/&\S+\s*$/.test(before)) return [];
  const edits = replaced(user, '1000', false);
  if (yamlAt(node, 'runAsNonRoot') !== undefined) return edits;
  const map = container?.node ?? pod.spec;
  return [...edits, ...added(pod.file, map, ['securityContext', 'runAsNonRoot'], 'true', false)];
}

/** Maximum number of characters between an anchor and its value. */
const MAX_ANCHOR = 100;
