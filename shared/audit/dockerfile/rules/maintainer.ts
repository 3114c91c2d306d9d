import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/maintainer',
  title: 'The `MAINTAINER` instruction is deprecated',
  severity: 'none',
  profile: 'all',
  why: 'Build tools may stop supporting this instruction, and tools that read labels do not see its value.',
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
  *check(dockerfile) {
    for (const { name, rest, keywordSpan, span } of dockerfile.read.instructions) {
      if (name !== 'MAINTAINER') continue;
      const value = rest.text.replace(/^"([^"]*)"$|^'([^']*)'$/, '$1$2');
      // Quotes and variables have a special meaning in a label, so a value that contains them gets no edit.
      const isSimple = value !== '' && !/["'$`\\]/.test(value);
      const text = `LABEL org.opencontainers.image.authors="${value}"`;
      yield {
        at: keywordSpan,
        address: `MAINTAINER ${value.slice(0, 80)}`,
        ...(isSimple && { edits: [{ span, text, isSafe: true }] }),
      };
    }
  },
};
