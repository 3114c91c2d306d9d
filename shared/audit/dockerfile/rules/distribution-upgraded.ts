import type { Rule } from '../../rule.ts';
import type { Manager } from '../package-command.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, packageCommands } from '../step-hits.ts';

const UPGRADES: ReadonlyMap<Manager, RegExp> = new Map([
  ['apt', /^(?:upgrade|dist-upgrade|full-upgrade|safe-upgrade)$/],
  ['apk', /^upgrade$/],
  ['yum', /^(?:update|upgrade|distro-sync)$/],
  ['dnf', /^(?:update|upgrade|distro-sync|system-upgrade)$/],
  ['zypper', /^(?:update|up|dist-upgrade|dup)$/],
]);

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/distribution-upgraded',
  title: 'The entire system is upgraded',
  severity: 'none',
  profile: 'all',
  why: 'Two builds of the same source can differ, and the image contains both the old and the new files.',
  fix: 'Use a newer base image, and upgrade individual packages if necessary.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: [
    'DL3035',
    'DS-0024',
    'avoid-apk-upgrade',
    'avoid-apt-get-upgrade',
    'avoid-dnf-update',
    'avoid-yum-update',
    'avoid-zypper-update',
  ],
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    for (const found of packageCommands(dockerfile)) {
      const { manager, action, actionWord, operands } = found.found;
      if (operands.length > 0 || UPGRADES.get(manager)?.test(action) !== true) continue;
      const isRelease = /^(?:dist-upgrade|full-upgrade|dup|distro-sync)$/.test(action);
      const variant = isRelease ? `${manager}-release` : manager;
      yield commandHit(found, actionWord.span, '', { variant });
    }
  },
};
