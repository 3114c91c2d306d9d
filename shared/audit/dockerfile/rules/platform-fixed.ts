import type { Rule } from '../../rule.ts';
import { flagRemoval } from '../command-edits.ts';
import type { Dockerfile } from '../read-stages.ts';
import { addressOf } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/platform-fixed',
  title: '`FROM` sets a fixed platform',
  severity: 'none',
  profile: 'all',
  why: 'The image can only be built for one platform, or the option repeats the default.',
  fix: 'Remove `--platform`, or use `$BUILDPLATFORM` for a build stage.',
  references: [
    'https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/',
    'https://docs.docker.com/reference/build-checks/redundant-target-platform/',
  ],
  aliases: [
    'DL3029',
    'DL3065',
    'FromPlatformFlagConstDisallowed',
    'RedundantTargetPlatform',
    'avoid-platform-with-from',
    'using_platform_with_from',
  ],
  variants: { constant: ['DL3029'], redundant: ['DL3065'] },
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    for (const build of dockerfile.stages) {
      const flag = build.stage?.from.flags.find(({ name }) => name === 'platform');
      const value = flag?.value ?? '';
      const isRedundant = /^\$\{?TARGETPLATFORM\}?$/.test(value);
      if (flag === undefined || (value.includes('$') && !isRedundant)) continue;
      yield {
        at: flag.span,
        address: addressOf(build, 'FROM --platform'),
        variant: isRedundant ? 'redundant' : 'constant',
        edits: [flagRemoval(dockerfile, flag, isRedundant)],
      };
    }
  },
};
