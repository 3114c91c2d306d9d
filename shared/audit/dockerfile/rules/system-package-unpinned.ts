import type { ShellWord } from '../../../docker/shell-commands.ts';
import type { Rule } from '../../rule.ts';
import type { Manager, PackageCommand } from '../package-command.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, packageCommands } from '../step-hits.ts';

/** Actions that install packages, by package manager. */
const INSTALLS: ReadonlyMap<Manager, RegExp> = new Map([
  ['apt', /^install$/],
  ['apk', /^add$/],
  ['yum', /^(?:install|reinstall|localinstall)$/],
  ['dnf', /^(?:install|in|reinstall|localinstall)$/],
  ['zypper', /^(?:install|in)$/],
]);

/** For each package manager, a pattern that matches package files and packages with a version. */
const PINNED: ReadonlyMap<Manager, RegExp> = new Map([
  ['apt', /=|\/|\.deb$|-$/],
  ['apk', /[=<>~]|\.apk$|^\./],
  ['yum', /-v?\d|[=<>]|\.rpm$|^@|\//],
  ['dnf', /-v?\d|[=<>]|\.rpm$|^@|\//],
  ['zypper', /[=<>]|\.rpm$|\//],
]);

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/system-package-unpinned',
  title: 'The version of a system package is not pinned',
  severity: 'none',
  profile: 'all',
  why: 'Two builds of the same source can install different versions.',
  fix: 'Specify the version, or use a base image with a digest and a repository snapshot.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  aliases: [
    'DL3008',
    'DL3018',
    'DL3033',
    'DL3037',
    'DL3041',
    'apt_get_install_pin_version_not_defined',
    'missing_version_specification_in_dnf_install',
    'unpinned_package_version_in_apk_add',
    'yum_install_without_version',
    'zypper_install_without_version',
  ],
  variants: {
    apt: ['DL3008'],
    apk: ['DL3018'],
    yum: ['DL3033'],
    zypper: ['DL3037'],
    dnf: ['DL3041'],
  },
  controls: { 'nist-800-190': ['4.1.2'], 'pci-dss-4.0.1': ['2.2.1'], ssdf: ['PW.9.1'] },
  *check(dockerfile) {
    for (const found of packageCommands(dockerfile)) {
      const { manager } = found.found;
      for (const word of installed(found.found)) {
        if (isVariable(word.text) || PINNED.get(manager)?.test(word.text) === true) continue;
        yield commandHit(found, word.span, word.text.slice(0, 80), { variant: manager });
      }
    }
  },
};

/** Returns true for a variable, and for a name with a variable as its version. */
function isVariable(text: string): boolean {
  return /^(?:\$|`)|[-=:]\$/.test(text);
}

/** Returns the packages that a command installs. Omits dnf modules that specify a stream, such as `nodejs:22`. */
function installed({ manager, action, operands }: PackageCommand): readonly ShellWord[] {
  if (/^(?:dnf|yum)$/.test(manager) && action === 'module' && operands[0]?.text === 'install') {
    return operands.slice(1).filter(({ text }) => !text.includes(':'));
  }
  return INSTALLS.get(manager)?.test(action) === true ? operands : [];
}
