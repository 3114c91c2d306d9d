import type { ShellWord } from '../../../docker/shell-commands.ts';
import type { Rule } from '../../rule.ts';
import { insertionAfter } from '../command-edits.ts';
import type { Dockerfile, Step } from '../read-stages.ts';
import { commandHit, packageCommands } from '../step-hits.ts';

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/recommends-installed',
  title: 'Recommended packages are installed',
  severity: 'none',
  profile: 'all',
  why: 'Additional packages make the image larger and can contain vulnerabilities.',
  fix: 'Add `--no-install-recommends`.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: [
    'DL3015',
    'DS-0029',
    'apt_get_not_avoiding_additional_packages',
    'missing-no-install-recommends',
  ],
  controls: {
    'cis-docker-1.6.0': ['4.3'],
    'nist-800-190': ['4.1.2', '4.5.1'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const build of dockerfile.stages) {
      const setting = build.steps.findIndex(configures);
      const steps = setting === -1 ? build.steps : build.steps.slice(0, setting);
      for (const found of packageCommands({ stages: [{ ...build, steps }] })) {
        const { manager, action, actionWord, args } = found.found;
        if (manager !== 'apt' || action !== 'install' || isOff(args)) continue;
        const edits = insertionAfter(found.step, actionWord, '--no-install-recommends');
        yield commandHit(found, actionWord.span, '', edits.length > 0 ? { edits } : {});
      }
    }
  },
};

function isOff(args: readonly ShellWord[]): boolean {
  return args.some(({ text }) =>
    /^(?:--no-install-recommends|(?:-o=?)?APT::Install-Recommends="?(?:false|0|no)"?)$/i.test(text),
  );
}

/** Returns true for an instruction that writes the apt setting `APT::Install-Recommends`. */
function configures({ name, body, commands }: Step): boolean {
  if (name !== 'RUN' || !body.text.includes('APT::Install-Recommends')) return false;
  return commands.some((command) => /^(?:echo|printf)$/.test(command.name));
}
