import { main } from '../../actions/audit/main.ts';
import { describeError } from '../../shared/errors/describe.ts';
import { actionHost } from '../support/action-host.ts';
import { checkedOutRequest, type Entries } from '../support/pull-request.ts';
import type { Attack, Random } from './attack.ts';
import { hideSetting } from './hide-setting.ts';

const CONSTRAINTS =
  '{resourceRules: [{apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [pods]}]}';

const IMAGES = 'object.spec.containers.all(c, c.image.startsWith("good.io/"))';

const BOUND = `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: {name: images}
spec:
  matchConstraints: ${CONSTRAINTS}
  validations:
    - expression: '${IMAGES}'
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: {name: images}
spec: {policyName: images, validationActions: [Deny]}
`;

const WITH_PARAMS = BOUND.replace(
  'spec:\n',
  'spec:\n  paramKind: {apiVersion: v1, kind: ConfigMap}\n',
)
  .replace('"good.io/"', 'params.data.registry')
  .replace('{policyName: images,', '{policyName: images, paramRef: {name: registry},');

const params = (registry: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: registry}\ndata: {registry: ${registry}}\n`;

const KYVERNO = `apiVersion: policies.kyverno.io/v1
kind: ValidatingPolicy
metadata: {name: images}
spec:
  validationActions: [Deny]
  matchConstraints: ${CONSTRAINTS}
  validations:
    - expression: '${IMAGES}'
`;

const RULES = `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: {name: images}
spec:
  validationFailureAction: Enforce
  rules:
    - name: images
      match: {any: [{resources: {kinds: [Pod]}}]}
      validate: {cel: {expressions: [{expression: '${IMAGES}'}]}}
`;

const POD = `apiVersion: v1
kind: Pod
metadata: {name: web, namespace: shop}
spec: {containers: [{name: web, image: "evil.io/web:1"}]}
`;

/** Changes by which a policy no longer rejects the pod. */
const WEAKEN: readonly ((policy: string, random: Random) => string | null)[] = [
  () => null,
  () => '',
  () => '# moved\n',
  (policy) => policy.replace(IMAGES, 'true').replace('params.data.registry', '"evil.io/"'),
  (policy) => policy.replace('[Deny]', '[Audit]').replace('Enforce', 'Audit'),
  (policy) => policy.replace('[pods]', '[services]').replace('[Pod]', '[Service]'),
  (policy, random) => policy.replaceAll('name: images', `name: ${random.word()}`),
  (policy, random) => policy.replace('policyName: images', `policyName: ${random.word()}`),
  (policy) => policy.split('---')[0]?.replace('[Deny]', '[]').replace('Enforce', 'Audit') ?? null,
];

/** A change of a policy, of its parameters, or of its list, together with a pod that violates the policy. */
function weakened(random: Random): readonly [Entries, Entries] {
  const path = `deploy/${random.word()}.yaml`;
  const listed = `audit: {kubernetes: {policies: [${random.pick([path, 'deploy/'])}]}}\n`;
  const policy = random.pick([BOUND, KYVERNO, RULES, WITH_PARAMS]);
  const hasParams = policy === WITH_PARAMS;
  const base = {
    [path]: policy,
    ...(hasParams && { 'deploy/params.yaml': params('good.io/') }),
    ...random.pick<Entries>([
      {},
      { '.assay.yml': listed },
      { '.assay.yml': 'audit: {scope: all}\n' },
    ]),
  };
  const pod = { [random.pick(['pod.yaml', 'deploy/pod.yml'])]: POD };
  if (hasParams && random.below(2) === 0) {
    const changed = random.pick([null, params('evil.io/')]);
    return [base, { ...pod, 'deploy/params.yaml': changed }];
  }
  const lax = random.pick<Entries>([
    {},
    { '.assay.yml': 'audit: {kubernetes: {policies: [x]}}\n' },
  ]);
  return [base, { ...pod, [path]: random.pick(WEAKEN)(policy, random), ...lax }];
}

async function auditRequest(base: Entries, head: Entries): Promise<string | undefined> {
  const { workspace, run } = await checkedOutRequest(base, head);
  const env = { PATH: process.env['PATH'] };
  const host = actionHost({ path: workspace }, { kind: 'actions', workspace, context: run, env });
  try {
    await main(host);
  } catch (error) {
    return describeError(error).message;
  }
  const end = host.heard.finished.at(-1);
  return end === undefined || end.outcome === 'pass' ? undefined : end.message;
}

/** Attacks that change the cluster policies. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a pull request weakens the cluster policy that its pod violates',
    rows: [],
    variant(random) {
      const [base, head] = weakened(random);
      return { what: JSON.stringify([base, head]), run: () => auditRequest(base, head) };
    },
  },
  {
    name: 'a listed file with cluster policies does not exist or contains no policy',
    rows: [],
    variant(random) {
      const path = `${random.word()}.yaml`;
      const text = random.pick([undefined, '', '# policy\n', params('good.io/')]);
      const files = { 'pod.yaml': POD, ...(text !== undefined && { [path]: text }) };
      const policy = `{kubernetes: {policies: [${path}]}}`;
      return { what: `${path}: ${text}`, run: () => hideSetting(files, policy) };
    },
  },
];
