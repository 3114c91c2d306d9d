/** The area for Kubernetes manifests: workloads, access control, networks, and objects that control admission. */
import { applyRules } from '../apply-rules.ts';
import type { Area, AreaHit, AreaResult, AuditFile } from '../area.ts';
import type { AuditFacts } from '../rule.ts';
import { bareContainers } from './bare-containers.ts';
import { hasFlags } from './flag-rules.ts';
import { groupSubjects } from './group-subjects.ts';
import type { KubernetesFacts } from './kubernetes-rule.ts';
import type { KubeObject } from './manifest.ts';
import { hasManifests } from './manifest-files.ts';
import { manifestIndex } from './manifest-index.ts';
import { grantsOf } from './read-grants.ts';
import { readObjects } from './read-objects.ts';
import { podsOf } from './read-pods.ts';
import { code } from './report.ts';
import {
  CONTAINER_RULES,
  GRANT_RULES,
  KUBERNETES_RULES,
  OBJECT_RULES,
  POD_RULES,
  RULES_WITHOUT_FLAGS,
} from './rule-list.ts';

export const kubernetesArea: Area = {
  name: 'kubernetes',
  prefixes: [...new Set(KUBERNETES_RULES.map(({ id }) => id.slice(0, id.indexOf('/'))))],
  rules: KUBERNETES_RULES,
  reads: hasManifests,
  check,
};

function check(files: readonly AuditFile[], facts: AuditFacts): AreaResult {
  const { objects, problems, unchecked, imageOf } = readObjects(files);
  const pods = objects.flatMap(podsOf);
  const index = manifestIndex(objects, pods, imageOf);
  const own: KubernetesFacts = { ...facts, index };
  const subjects = { objects: objects.length, pods: pods.length, containers: 0, grants: 0 };
  const hits: AreaHit[] = [];
  for (const object of objects) {
    const containers = index.podsOf(object).flatMap((pod) => pod.containers);
    const grants = grantsOf(object);
    subjects.containers += containers.length;
    subjects.grants += grants.length;
    const rules = hasFlags(object, index) ? OBJECT_RULES : RULES_WITHOUT_FLAGS;
    for (const found of [
      applyRules(rules, [object], own),
      applyRules(POD_RULES, index.podsOf(object), own),
      applyRules(CONTAINER_RULES, containers, own),
      applyRules(GRANT_RULES, grants, own),
      ...bareContainers(object, index).map(({ container, rules }) =>
        applyRules(rules, [container], own),
      ),
    ]) {
      for (const each of found) hits.push(withTemplate(each, object));
    }
  }
  const groups = groupSubjects(objects, index);
  return { hits, problems, unchecked, subjects: { ...subjects, ...groups } };
}

/**
 * Adds the chart template of the object to the hit. Users must change the template, because Helm overwrites the
 * rendered file.
 */
function withTemplate(each: AreaHit, { template }: KubeObject): AreaHit {
  if (template === undefined) return each;
  const origin = `Helm rendered it from ${code(template)}.`;
  const { detail } = each.hit;
  const hit = { ...each.hit, detail: detail === undefined ? origin : `${detail} ${origin}` };
  return { ...each, hit };
}
