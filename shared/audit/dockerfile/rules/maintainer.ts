import type { Rule } from '../../rule.ts';
import type { Instruction } from '../read-instructions.ts';

export const rule: Rule<Instruction> = {
  id: 'dockerfile/maintainer',
  title: 'The instruction `MAINTAINER` is deprecated',
  severity: 'none',
  profile: 'all',
  why: 'Build tools can stop to support the instruction. Tools that read labels do not see its value.',
  fix: 'Use a label: `LABEL org.opencontainers.image.authors="name"`.',
  references: ['https://docs.docker.com/reference/build-checks/maintainer-deprecated/'],
  aliases: [
    'CKV_DOCKER_6',
    'DL4000',
    'DS-0022',
    'MaintainerDeprecated',
    'maintainer-is-deprecated',
    'maintainer_instruction_being_used',
  ],
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check({ name, rest, nameSpan, span }) {
    if (name !== 'MAINTAINER') return;
    const text = `LABEL org.opencontainers.image.authors=${JSON.stringify(rest)}`;
    // A quote or a variable has a meaning in a label, and a continued line cannot be quoted.
    const isSimple = rest !== '' && !/["'$`\\]/.test(rest);
    yield {
      at: nameSpan,
      address: `MAINTAINER ${rest}`,
      ...(isSimple && { edits: [{ span, text, isSafe: true }] }),
    };
  },
};
