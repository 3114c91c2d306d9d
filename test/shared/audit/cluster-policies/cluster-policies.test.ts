import { expect, it } from '@jest/globals';
import { checkClusterPolicies } from '../../../../shared/audit/cluster-policies/cluster-policies.ts';
import {
  admissionText,
  deploymentText,
  kyvernoText,
  podText,
  yamlFile,
} from '../../../support/cluster-policies.ts';

const NO_HOST = '!object.spec.?hostNetwork.orValue(false)';
const BAD = podText('{ hostNetwork: true }');

const check = (...texts: readonly string[]) =>
  checkClusterPolicies(texts.map((text, at) => yamlFile(text, `${at}.yaml`)));

it('checkClusterPolicies reports an object that violates an enforced policy, at the field that the policy forbids', async () => {
  const good = podText('{ hostNetwork: false }', '{ name: good }');
  const { hits, problems, undecided } = await check(admissionText(NO_HOST), BAD, good);
  expect([problems, undecided]).toEqual([[], []]);
  expect(hits).toMatchObject([
    {
      rule: { id: 'policy/no-host', severity: 'high', title: 'Pods must not use the host' },
      file: { path: '1.yaml' },
      hit: {
        at: { start: BAD.indexOf('hostNetwork'), end: BAD.indexOf('hostNetwork') + 11 },
        detail: 'Pod web violates the policy no-host in 0.yaml.',
      },
    },
  ]);
});

it('checkClusterPolicies reports a violation with low severity if the policy only warns or audits', async () => {
  const { hits } = await check(admissionText(NO_HOST, 'Audit, Warn'), BAD);
  expect(hits.map(({ rule }) => rule.severity)).toEqual(['low']);
});

it('checkClusterPolicies extends a Kyverno policy for pods to the controllers of pods', async () => {
  const { hits } = await check(kyvernoText(NO_HOST), deploymentText('{ hostNetwork: true }'));
  expect(hits.map(({ hit }) => hit.address)).toEqual(['apps/Deployment/web#host/0']);
});

it.each([
  [
    'authorizer.group("").resource("pods").check("get").allowed()',
    'needs the cluster’s access rules (authorizer)',
  ],
  [
    'resource.Get("v1", "configmaps", "a", "b").data.x == "y"',
    'needs objects in the cluster (resource)',
  ],
  [
    'namespaceObject.metadata.name == "shop"',
    'needs the namespace, which is not in the files (namespaceObject)',
  ],
  ['object.spec.nodeName == "a"', 'No such key: nodeName'],
  [
    'object.spec.?x.orValue("a").matches("\\\\Aa")',
    'Assay does not support the regular expression \\Aa',
  ],
])(
  'checkClusterPolicies reports an object as undecided if the policy contains the expression %s',
  async (expression, reason) => {
    const { hits, undecided } = await check(admissionText(expression), BAD);
    expect(hits).toEqual([]);
    expect(undecided).toEqual([
      { path: '1.yaml', reason: `the policy no-host has no result for Pod web: ${reason}` },
    ]);
  },
);

it('checkClusterPolicies reports a problem for a policy that cannot be read', async () => {
  const nameless = admissionText(NO_HOST).replace(
    'name: no-host }\nspec:',
    "name: '../x' }\nspec:",
  );
  const { problems } = await check(admissionText('object.spec.('), nameless, BAD);
  expect(problems.map(({ message }) => message)).toEqual([
    'the policy (ValidatingAdmissionPolicy) has no valid name',
    expect.stringContaining('the policy no-host has an invalid expression'),
  ]);
});

it('checkClusterPolicies stops expressions that need too much time or memory, but still evaluates all other policies', async () => {
  const list = `[${Array.from({ length: 900 }, (_, at) => at).join()}]`;
  const regex = 'object.spec.t.matches("^(a|a)*$")';
  const large =
    'object.spec.l.map(a, object.spec.l.map(b, object.spec.l.map(c, [a, b, c]))).size() > 0';
  const policies = [regex, NO_HOST, large].map((expression, at) =>
    kyvernoText(expression).replace('name: no-host', `name: policy-${at}`),
  );
  const pod = podText(`{ hostNetwork: true, t: '${'a'.repeat(40)}!', l: ${list} }`);
  const files = [...policies, pod].map((text, at) => yamlFile(text, `${at}.yaml`));
  const limits = { pieceMs: 2_500, totalMs: 60_000, heapMb: 64 };
  const { hits, undecided } = await checkClusterPolicies(files, undefined, limits);
  expect(hits.map(({ rule }) => rule.id)).toEqual(['policy/policy-1']);
  expect(undecided.map(({ reason }) => reason)).toEqual([
    'the policy policy-0 has no result for Pod web: the evaluation took too long',
    expect.stringMatching(
      /^the policy policy-2 has no result for Pod web: the evaluation (?:took|used) too/,
    ),
  ]);
});

it('checkClusterPolicies applies only policies in the selected files', async () => {
  const files = [yamlFile(admissionText(NO_HOST), 'test/policy.yaml'), yamlFile(BAD)];
  const { hits, policies } = await checkClusterPolicies(files, (path) =>
    path.startsWith('deploy/'),
  );
  expect([hits, policies]).toEqual([[], 0]);
});

it('checkClusterPolicies evaluates a policy with each of its parameters', async () => {
  const policy = admissionText(
    'object.metadata.namespace in params.data.allowed.split(",")',
    'Deny',
    '  paramKind: { apiVersion: v1, kind: ConfigMap }',
  ).replace('validationActions: [Deny]', 'validationActions: [Deny], paramRef: { name: list }');
  const list =
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: list }\ndata: { allowed: a,b }\n';
  expect((await check(policy, list, BAD)).hits).toHaveLength(1);
  expect((await check(policy, BAD)).undecided).toMatchObject([
    { reason: expect.stringContaining('needs parameters, which are not in the files (params)') },
  ]);
});

const inBase = (head: readonly string[], base: string) =>
  checkClusterPolicies(
    head.map((text, at) => yamlFile(text, `${at}.yaml`)),
    undefined,
    undefined,
    [yamlFile(base, 'base.yaml')],
  );

it.each([
  ['deletes', [BAD], ['base.yaml']],
  ['weakens', [BAD, admissionText('true')], ['base.yaml']],
  ['no longer enforces', [BAD, admissionText(NO_HOST, 'Audit')], ['base.yaml']],
  ['moves', [BAD, admissionText(NO_HOST)], []],
])('checkClusterPolicies reports a violation if the head %s the policy', async (_, head, paths) => {
  const { hits, replaced } = await inBase(head, admissionText(NO_HOST));
  const where = paths.length === 0 ? '1.yaml' : 'base.yaml of the base';
  expect(replaced).toEqual(paths);
  expect(hits).toMatchObject([
    {
      rule: { id: 'policy/no-host', severity: 'high' },
      hit: { detail: `Pod web violates the policy no-host in ${where}.` },
    },
  ]);
});

it('checkClusterPolicies applies a stricter policy in the head', async () => {
  const { hits } = await inBase([BAD, admissionText(NO_HOST)], admissionText(NO_HOST, 'Audit'));
  expect(hits).toMatchObject([{ rule: { severity: 'high' } }]);
});

it('checkClusterPolicies applies the parameters in the base', async () => {
  const params = (value: string) =>
    `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: p }\ndata: { net: '${value}' }\n`;
  const policy = admissionText(
    'params.data.net == string(object.spec.hostNetwork)',
    'Deny',
    '  paramKind: { apiVersion: v1, kind: ConfigMap }',
  ).replace('policyName: no-host', 'policyName: no-host, paramRef: { name: p }');
  const { hits } = await inBase([BAD, policy, params('true')], policy + params('false'));
  expect(hits).toHaveLength(1);
});
