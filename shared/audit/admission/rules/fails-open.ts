import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, networkControls } from '../../kubernetes/controls.ts';
import { replaced } from '../../kubernetes/edit.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { itemsOf, scalarOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import { atValue } from '../../kubernetes/report.ts';

/** Matches the names of webhooks that make security decisions. Other webhooks usually serve only a single program. */
const SECURITY =
  /polic|secur|gatekeeper|kyverno|opa\b|verif|sigstore|cosign|connaisseur|ratify|kubewarden|trust/i;

export const rule: ObjectRule = {
  on: 'object',
  id: 'admission/fails-open',
  title: 'The cluster accepts objects if the policy webhook fails',
  severity: 'low',
  profile: 'essential',
  why: 'Anyone who can make the webhook fail, for example by overloading it, can create any object.',
  fix: 'Set `failurePolicy: Fail`, and exempt only the webhook’s own namespace.',
  references: [
    'https://kubernetes.io/docs/reference/access-authn-authz/extensible-admission-controllers/#failure-policy',
  ],
  aliases: [],
  controls: networkControls(cis('5.2.1')),
  *check(object) {
    const isPolicy = object.kind === 'ValidatingAdmissionPolicy';
    if (!isPolicy && object.kind !== 'ValidatingWebhookConfiguration') return;
    const parts = isPolicy
      ? [yamlAt(object.root, 'spec')]
      : itemsOf(yamlAt(object.root, 'webhooks'));
    for (const part of parts) {
      const failure = scalarOf(yamlAt(part, 'failurePolicy'));
      const name = `${object.name ?? ''} ${textOf(yamlAt(part, 'name')) ?? ''}`;
      if (failure?.text !== 'Ignore' || (!isPolicy && !SECURITY.test(name))) continue;
      yield atValue(object, failure, 'failurePolicy', { edits: replaced(failure, 'Fail', false) });
    }
  },
};
