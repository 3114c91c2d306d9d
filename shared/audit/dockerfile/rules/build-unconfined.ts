import type { Rule } from '../../rule.ts';
import { flagRemoval } from '../command-edits.ts';
import type { Dockerfile } from '../read-stages.ts';
import { stepHit, stepsOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/build-unconfined',
  title: 'A build step runs without isolation',
  severity: 'medium',
  profile: 'essential',
  why: 'The step can access the network or the devices of the build machine.',
  fix: 'Remove the option, or do the work outside the build.',
  references: ['https://docs.docker.com/reference/dockerfile/#run---security'],
  aliases: [],
  controls: {
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    slsa: ['dependencies'],
    ssdf: ['PO.5.1', 'PW.9.1'],
  },
  *check(dockerfile) {
    for (const step of stepsOf(dockerfile, 'RUN')) {
      for (const flag of step.flags) {
        const option = `${flag.name}=${flag.value ?? ''}`;
        if (option !== 'security=insecure' && option !== 'network=host') continue;
        yield stepHit(step, flag.span, option, { edits: [flagRemoval(dockerfile, flag)] });
      }
    }
  },
};
