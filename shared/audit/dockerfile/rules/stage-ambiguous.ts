import type { Rule } from '../../rule.ts';
import type { Dockerfile } from '../read-stages.ts';
import { addressOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/stage-ambiguous',
  title: 'A stage name is not unique',
  severity: 'medium',
  profile: 'essential',
  why: 'An instruction that uses the name may not refer to the stage that the reader expects.',
  fix: 'Give each stage a unique name. The names `scratch` and `context` are reserved.',
  references: [
    'https://docs.docker.com/reference/build-checks/duplicate-stage-name/',
    'https://docs.docker.com/reference/build-checks/reserved-stage-name/',
  ],
  aliases: [
    'CKV_DOCKER_11',
    'DL3024',
    'DL3063',
    'DS-0012',
    'DuplicateStageName',
    'ReservedStageName',
    'same_alias_in_different_froms',
  ],
  variants: { duplicate: ['DL3024', 'DS-0012'], reserved: ['DL3063'] },
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check({ stages }) {
    const seen = new Set<string>();
    for (const build of stages) {
      const word = build.stage?.nameWord;
      const name = build.stage?.name;
      if (word === undefined || name === undefined) continue;
      const isReserved = name === 'scratch' || name === 'context';
      const variant = isReserved ? 'reserved' : 'duplicate';
      if (isReserved || seen.has(name))
        yield { at: word.span, address: addressOf(build, 'AS'), variant };
      seen.add(name);
    }
  },
};
