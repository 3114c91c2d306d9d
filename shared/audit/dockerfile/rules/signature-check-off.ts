import { programOf } from '../../../docker/shell-program.ts';
import type { Rule } from '../../rule.ts';
import { optionRemoval } from '../command-edits.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, runCommands } from '../step-hits.ts';

/** Options that disable signature verification, by package manager. */
const OPTIONS: ReadonlyMap<string, RegExp> = new Map([
  [
    'apt',
    /^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o=?)?(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)="?(?:true|1|yes)"?)$/i,
  ],
  ['yum', /^(?:--nogpgcheck|--no-gpgchecks|--setopt=(?:.*\.)?(?:repo_)?gpgcheck=(?:0|false|no))$/i],
  ['apk', /^--allow-untrusted$/],
  ['zypper', /^(?:--no-gpg-checks|--no-gpgcheck|--allow-unsigned-rpm|--gpg-auto-import-keys=0)$/],
  ['rpm', /^--no(?:signature|digest|pgp|gpg)$/],
]);

/** Matches a setting in the text of a file that disables signature verification. */
const IN_TEXT =
  /\[[^\]]{0,200}trusted=yes|(?:^|[\s;])(?:repo_)?gpgcheck\s*=\s*0|AllowUnauthenticated\s+"?(?:true|1)/i;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/signature-check-off',
  title: 'Package signature verification is disabled',
  severity: 'high',
  profile: 'essential',
  why: 'Anyone who can change the repository or the network traffic can replace packages.',
  fix: 'Remove the option that disables the verification, and add the repository’s key.',
  references: ['https://wiki.debian.org/SecureApt'],
  aliases: [
    'CKV2_DOCKER_10',
    'CKV2_DOCKER_11',
    'CKV2_DOCKER_15',
    'CKV2_DOCKER_7',
    'CKV2_DOCKER_8',
    'CKV2_DOCKER_9',
  ],
  controls: {
    'cis-docker-1.6.0': ['4.11', '4.12'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    slsa: ['dependencies'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    for (const found of runCommands(dockerfile)) {
      const { name, args } = programOf(found.command);
      const isText = /^(?:echo|printf|sed|tee|cat)$/.test(name);
      for (const word of args) {
        const isOption = OPTIONS.get(managerOf(name))?.test(word.text) === true;
        if (!isOption && !(isText && IN_TEXT.test(word.text))) continue;
        const isAlone = /^--[a-z-]+$/.test(word.text) && !found.step.isJson;
        yield commandHit(found, word.span, isOption ? word.text.slice(0, 40) : 'file', {
          ...(isOption && { detail: `The option is ${word.text.slice(0, 40)}.` }),
          ...(isAlone && { edits: [optionRemoval(dockerfile, word)] }),
        });
      }
    }
  },
};

function managerOf(name: string): string {
  if (name === 'apt-get' || name === 'aptitude') return 'apt';
  return /^(?:dnf5?|microdnf|yum-config-manager|tdnf)$/.test(name) ? 'yum' : name;
}
