import { cis, networkControls } from '../../kubernetes/controls.ts';
import { hasProgram, isFirstWorkload } from '../../kubernetes/deployed-programs.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { atPlace } from '../../kubernetes/report.ts';

/** Kinds of objects that configure a program that verifies images. */
const KINDS = ['ClusterImagePolicy', 'ImageValidatingPolicy', 'ImagePolicy'];
const IMAGES = /policy-controller|connaisseur|ratify|portieris/;

export const rule: ObjectRule = {
  on: 'object',
  id: 'admission/images-unverified',
  title: 'The cluster accepts unsigned images',
  severity: 'medium',
  profile: 'policy',
  why: 'If an attacker replaces an image in the registry, the cluster runs the replacement.',
  fix: 'Add a policy that verifies signatures. `assay verify` can write this policy if you set `export`.',
  references: ['https://docs.sigstore.dev/policy-controller/overview/'],
  aliases: ['C-0236', 'C-0237'],
  controls: networkControls({
    ...cis('5.5.1'),
    slsa: ['verify'],
    'nist-800-190': ['4.1.5'],
    hipaa: ['164.312(c)(1)'],
  }),
  *check(object, { index }) {
    if (!isFirstWorkload(object, index) || index.ofKind(...KINDS).length > 0) return;
    if (!hasProgram(index, IMAGES)) yield atPlace(object, '');
  },
};
