import type { ShellCommand, ShellWord } from '../../docker/shell-commands.ts';
import { operandsOf, programOf } from '../../docker/shell-program.ts';

export type Manager = 'apt' | 'apk' | 'yum' | 'dnf' | 'zypper' | 'pip' | 'npm' | 'gem';

/** A command of a package manager, such as `apt-get install -y curl`. */
export interface PackageCommand {
  readonly manager: Manager;
  /** The program as written, such as `apt-get`, `microdnf` or `pip3`. */
  readonly program: string;
  readonly nameWord: ShellWord;
  /** The first operand, such as `install`. */
  readonly action: string;
  readonly actionWord: ShellWord;
  /** All words after the program. */
  readonly args: readonly ShellWord[];
  /** The operands after the action. */
  readonly operands: readonly ShellWord[];
}

const MANAGERS: ReadonlyMap<string, Manager> = new Map([
  ['apt-get', 'apt'],
  ['apt', 'apt'],
  ['aptitude', 'apt'],
  ['apk', 'apk'],
  ['yum', 'yum'],
  ['dnf', 'dnf'],
  ['dnf5', 'dnf'],
  ['microdnf', 'dnf'],
  ['zypper', 'zypper'],
  ['npm', 'npm'],
  ['gem', 'gem'],
]);

/** For each package manager, a pattern for the options whose value is the next word. */
const VALUED: Readonly<Record<Manager, RegExp>> = {
  apt: /^(?:-[tocas]|--target-release|--default-release|--option|--config-file|--solver)$/,
  apk: /^(?:-[tXp]|--virtual|--repository|--root|--arch|--keys-dir|--repositories-file|--cache-dir|--wait)$/,
  yum: /^(?:-[cdexR]|--enablerepo|--disablerepo|--exclude|--setopt|--releasever|--installroot)$/,
  dnf: /^(?:-[cdexR]|--enablerepo|--disablerepo|--exclude|--setopt|--releasever|--installroot|--repo|--enable-repo)$/,
  zypper:
    /^(?:-[crRtpx]|--repo|--from|--root|--type|--name|--plus-repo|--gpg-auto-import|--installroot)$/,
  pip: /^(?:-[rcefit]|--requirement|--constraint|--editable|--index-url|--extra-index-url|--find-links|--target|--prefix|--root|--src|--platform|--python-version|--implementation|--abi|--upgrade-strategy|--install-option|--global-option|--build-option|--config-settings?|--no-binary|--only-binary|--progress-bar|--trusted-host|--proxy|--retries|--timeout|--exists-action|--cert|--client-cert|--cache-dir|--log|--python|--use-feature|--report)$/,
  npm: /^(?:--registry|--prefix|--loglevel|--cache|--tag|--userconfig|--globalconfig|-C|-w|--workspace|--omit|--only|--include)$/,
  gem: /^(?:-[viPnshgt]|--version|--install-dir|--bindir|--trust-policy|--source|--file|--platform|--document)$/,
};

/**
 * Parses a shell command as a package manager command with an action, such as `install`. Returns undefined for any
 * other command.
 */
export function packageCommand(command: ShellCommand): PackageCommand | undefined {
  const { name, nameWord, args } = programOf(command);
  if (nameWord === undefined) return undefined;
  const pip = pipArguments(name, args);
  const manager = pip === undefined ? MANAGERS.get(name) : 'pip';
  if (manager === undefined) return undefined;
  const words = pip ?? args;
  const [actionWord, ...operands] = operandsOf(words, VALUED[manager]);
  if (actionWord === undefined) return undefined;
  const action = actionWord.text;
  return { manager, program: name, nameWord, action, actionWord, args: words, operands };
}

/** Returns the words after `pip`, `pip3.11`, or `python -m pip`. */
function pipArguments(name: string, args: readonly ShellWord[]): readonly ShellWord[] | undefined {
  if (/^pip[0-9.]*$/.test(name)) return args;
  if (!/^python[0-9.]*$/.test(name)) return undefined;
  const module = args.findIndex(({ text }) => text === '-m');
  return module !== -1 && args[module + 1]?.text === 'pip' ? args.slice(module + 2) : undefined;
}
