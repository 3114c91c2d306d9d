import type { ShellCommand, ShellWord } from '../../../docker/shell-commands.ts';
import { operandsOf, programOf } from '../../../docker/shell-program.ts';
import type { Rule } from '../../rule.ts';
import { type PackageCommand, packageCommand } from '../package-command.ts';
import type { Dockerfile } from '../read-stages.ts';
import { commandHit, runCommands, shownName } from '../step-hits.ts';

interface Unpinned {
  readonly word: ShellWord;
  readonly variant: string;
}

/** Matches options of yarn and pnpm whose value is the next word. */
const VALUED = /^(?:--registry|--cwd|-C|--dir|--prefix|--filter)$/;

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/language-package-unpinned',
  title: 'The version of a language package is not pinned',
  severity: 'low',
  profile: 'hardened',
  why: 'Each build installs the newest version, even one that an attacker published minutes ago.',
  fix: 'Specify the version, or install from a lockfile.',
  references: ['https://docs.docker.com/build/building/best-practices/'],
  aliases: [
    'DL3013',
    'DL3016',
    'DL3028',
    'DL3062',
    'adhoc-packages',
    'gem_install_without_version',
    'npm_install_without_pinned_version',
    'unpinned_package_version_in_pip_install',
  ],
  variants: { pip: ['DL3013'], npm: ['DL3016'], gem: ['DL3028'], go: ['DL3062'] },
  controls: {
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    slsa: ['dependencies'],
    ssdf: ['PW.4.1', 'PW.9.1'],
  },
  *check(dockerfile) {
    for (const found of runCommands(dockerfile)) {
      for (const { word, variant } of unpinned(found.command)) {
        yield commandHit(found, word.span, shownName(word.text), { variant });
      }
    }
  },
};

function unpinned(command: ShellCommand): readonly Unpinned[] {
  const found = packageCommand(command);
  const of = (variant: string, words: readonly ShellWord[]) =>
    words.map((word) => ({ word, variant }));
  if (found?.manager === 'npm') return of('npm', npmPackages(found));
  if (found?.manager === 'pip') return of('pip', pipPackages(found));
  if (found?.manager === 'gem') return of('gem', gemPackages(found));
  const { name, args } = programOf(command);
  const [action, ...rest] = operandsOf(args, VALUED);
  if (name === 'go' && /^(?:install|get|run)$/.test(action?.text ?? ''))
    return of('go', rest.filter(isFloatingModule));
  if (!/^(?:yarn|pnpm)$/.test(name)) return [];
  const words = action?.text === 'global' ? rest.slice(1) : rest;
  const isAdd = action?.text === 'add' || (action?.text === 'global' && rest[0]?.text === 'add');
  return isAdd
    ? of(
        'yarn',
        words.filter(({ text }) => !isPinnedNpm(text)),
      )
    : [];
}

function npmPackages({ action, operands }: PackageCommand): readonly ShellWord[] {
  if (!/^(?:install|i|in|ins|add|isntall)$/.test(action)) return [];
  return operands.filter(({ text }) => !isPinnedNpm(text));
}

/** Returns true for `name@version`, files, archives, and repositories with a commit or tag. */
function isPinnedNpm(text: string): boolean {
  if (/^(?:\.|\/|~|file:|\$)|\.(?:tgz|tar\.gz|tar)$/.test(text)) return true;
  if (/^(?:git[+:@]|git\+ssh|https?:|github:|gitlab:|bitbucket:|[\w-]+\/[\w.-]+#)/.test(text)) {
    return text.includes('#') || (/^https?:/.test(text) && !/\.git$/.test(text));
  }
  const version = text.slice(1).split('@')[1] ?? '';
  return version !== '' && !/^(?:latest|next)$/.test(version);
}

function pipPackages({ action, args, operands }: PackageCommand): readonly ShellWord[] {
  if (action !== 'install' || hasConstraints(args)) return [];
  return operands.filter(
    ({ text }) =>
      !/[=<>~!]=|[<>]|^[./$]|\/$|\.(?:whl|tar\.gz|zip|tgz)$|^https?:/.test(text) &&
      !hasRevision(text),
  );
}

/** Returns true for `git+https://host/path@revision` and `name @ url`. */
function hasRevision(text: string): boolean {
  const isRepository = /^(?:git|hg|svn|bzr)\+/.test(text);
  const path = text.replace(/[#?].*$/s, '');
  return (isRepository ? path.slice(path.lastIndexOf('/')) : path).includes('@');
}

/** Returns true if an option names a file with requirements or version constraints. */
function hasConstraints(args: readonly ShellWord[]): boolean {
  return args.some(({ text }) =>
    /^(?:-[rc]|--requirement|--constraint|--build-constraint)(?:=|$)|^-[rc]\S/.test(text),
  );
}

function gemPackages({ action, args, operands }: PackageCommand): readonly ShellWord[] {
  if (!/^(?:install|i)$/.test(action)) return [];
  const end = args.findIndex(({ text }) => text === '--');
  const options = end === -1 ? [] : args.slice(end);
  if (args.some(({ text }) => /^(?:-v|--version)/.test(text))) return [];
  return operands.filter((word) => !/:|\.gem$|^\$/.test(word.text) && !options.includes(word));
}

function isFloatingModule({ text }: ShellWord): boolean {
  if (/^[./$]|\.go$|^(?:std|cmd|all)$/.test(text)) return false;
  return (
    /@(?:latest|upgrade|master|main)$/.test(text) || (!text.includes('@') && text.includes('.'))
  );
}
