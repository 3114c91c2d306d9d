import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { stepHit } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/instruction-lost',
  title: 'A later instruction replaces this one',
  severity: 'low',
  profile: 'essential',
  why: 'Only the last `CMD`, `ENTRYPOINT` and `HEALTHCHECK` in a stage have an effect.',
  fix: 'Remove the earlier instruction.',
  references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
  aliases: [
    'DL3012',
    'DL4003',
    'DL4004',
    'DS-0007',
    'DS-0016',
    'DS-0023',
    'MultipleInstructionsDisallowed',
    'multiple-entrypoint-instructions',
    'multiple_cmd_instructions_listed',
    'multiple_entrypoint_instructions_listed',
  ],
  variants: {
    cmd: ['DL4003', 'DS-0016'],
    entrypoint: ['DL4004', 'DS-0007'],
    healthcheck: ['DL3012', 'DS-0023'],
  },
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check({ stages }) {
    for (const { steps } of stages) {
      for (const name of ['CMD', 'ENTRYPOINT', 'HEALTHCHECK']) {
        const all = steps.filter((step) => step.name === name && !step.isOnBuild);
        for (const [index, step] of all.slice(0, -1).entries()) {
          yield stepHit(step, step.keywordSpan, String(index), { variant: name.toLowerCase() });
        }
      }
    }
  },
};
