import { yamlAt } from '../../../json/yaml-tree.ts';
import { removedApi } from '../api-versions.ts';
import { workloadControls } from '../controls.ts';
import { replaced } from '../edit.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { isBefore } from '../kubernetes-version.ts';
import { atValue, code } from '../report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/api-deprecated',
  title: 'Kubernetes no longer supports this API version',
  severity: 'low',
  profile: 'essential',
  why: 'The cluster rejects the object, so its policies or programs are missing.',
  fix: 'Change `apiVersion` to a supported version, and adapt the fields.',
  references: ['https://kubernetes.io/docs/reference/using-api/deprecation-guide/'],
  aliases: ['KSV-0107', 'object_is_using_a_deprecated_api_version', 'no-extensions-v1beta'],
  controls: workloadControls({ 'nsa-cisa-1.2': ['updates'] }),
  *check(object, { kubernetesVersion }) {
    const removed = removedApi(object.apiVersion, object.kind);
    const value = yamlAt(object.root, 'apiVersion');
    if (removed === undefined || value === undefined) return;
    if (isBefore(kubernetesVersion, removed.since)) return;
    const { since, successor } = removed;
    const next = successor === undefined ? 'It has no successor.' : `Use ${code(successor)}.`;
    yield atValue(object, value, 'apiVersion', {
      detail: `Kubernetes ${since} removed it. ${next}`,
      edits: successor === undefined ? [] : replaced(value, successor, false),
    });
  },
};
