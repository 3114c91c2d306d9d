import { yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { scalarsOf } from '../../kubernetes/kubernetes-value.ts';
import { atValue, code } from '../../kubernetes/report.ts';
import type { Edit } from '../../rule.ts';

/**
 * Matches an entry that allows only the intended repositories. It ends in a slash, or names one image with a tag or
 * digest.
 */
const CLOSED = /\/$|\/[^/]*[:@]/;

export const rule: ObjectRule = {
  on: 'object',
  id: 'admission/repository-open',
  title: 'An entry in the list of allowed repositories also allows other repositories',
  severity: 'high',
  profile: 'essential',
  why: 'The entry is a prefix: `ghcr.io/acme` also allows `ghcr.io/acme-evil/web`.',
  fix: 'End each entry with a slash.',
  references: [
    'https://open-policy-agent.github.io/gatekeeper-library/website/validation/allowedrepos/',
  ],
  aliases: ['KSV-0124'],
  controls: networkControls({ 'nist-800-190': ['4.1.5'] }),
  *check(object) {
    if (object.kind !== 'K8sAllowedRepos') return;
    for (const entry of scalarsOf(yamlAt(object.root, 'spec', 'parameters', 'repos'))) {
      if (CLOSED.test(entry.text)) continue;
      const at = entry.span.end - (entry.isPlain ? 0 : 1);
      const edits: readonly Edit[] = [{ span: { start: at, end: at }, text: '/', isSafe: true }];
      const detail = `The entry is ${code(entry.text)}.`;
      yield atValue(object, entry, `spec.parameters.repos[${entry.text}]`, { detail, edits });
    }
  },
};
