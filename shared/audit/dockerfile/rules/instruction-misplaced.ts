import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/instruction-misplaced',
  title: 'An instruction has no effect at this position',
  severity: 'medium',
  profile: 'essential',
  why: 'The build fails, or ignores the instruction.',
  fix: 'Start the file with `FROM` or `ARG`, and use a different instruction in `ONBUILD`.',
  references: ['https://docs.docker.com/reference/dockerfile/#onbuild'],
  aliases: ['DL3043', 'DL3061'],
  variants: { 'before-from': ['DL3061'], onbuild: ['DL3043'] },
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check({ read: { instructions } }) {
    const first = instructions.find(({ name }) => name !== 'ARG');
    if (first !== undefined && first.name !== 'FROM') {
      yield { at: first.keywordSpan, address: first.name.slice(0, 40), variant: 'before-from' };
    }
    for (const { trigger } of instructions) {
      if (trigger === undefined || !/^(?:ONBUILD|FROM|MAINTAINER)$/.test(trigger.name)) continue;
      yield { at: trigger.keywordSpan, address: `ONBUILD ${trigger.name}`, variant: 'onbuild' };
    }
  },
};
