import { assignmentsOf } from '../../../docker/assignments.ts';
import type { ShellCommand, ShellWord } from '../../../docker/shell-commands.ts';
import { operandsOf, programOf } from '../../../docker/shell-program.ts';
import type { Edit, Hit, Rule } from '../../rule.ts';
import { cacheMounted } from '../cache-mounts.ts';
import { appendedCommand, insertionAfter } from '../command-edits.ts';
import { type Manager, type PackageCommand, packageCommand } from '../package-command.ts';
import type { BuildStage, Dockerfile, Step } from '../read-stages.ts';
import { chainOf } from '../stage-chain.ts';
import { commandHit } from '../step-hits.ts';

interface Cause {
  readonly word: ShellWord;
  readonly variant: string;
  readonly edits: readonly Edit[];
}

/** The cache of a package manager: where it is kept, and how it is removed. */
interface Cache {
  readonly actions: RegExp;
  readonly folders: readonly string[];
  /** Matches package manager actions that remove the cache, such as `clean`. */
  readonly cleaning: RegExp;
  /** The command that removes the cache. */
  readonly command: string;
}

const SYSTEM_MANAGERS = ['apt', 'yum', 'dnf', 'zypper'] as const;
type SystemManager = (typeof SYSTEM_MANAGERS)[number];

const CACHES: Readonly<Record<SystemManager, Cache>> = {
  apt: {
    actions: /^update$/,
    folders: ['/var/lib/apt', '/var/lib/apt/lists'],
    cleaning: /^dist-?clean$/,
    command: 'rm -rf /var/lib/apt/lists/*',
  },
  yum: {
    actions: /^(?:install|groupinstall|localinstall|reinstall|update|upgrade)$/,
    folders: ['/var/cache/yum'],
    cleaning: /^clean$/,
    command: 'yum clean all',
  },
  dnf: {
    actions: /^(?:install|groupinstall|localinstall|reinstall|update|upgrade)$/,
    folders: ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/yum'],
    cleaning: /^clean$/,
    command: 'dnf clean all',
  },
  zypper: {
    actions: /^(?:install|in|update|up|dist-upgrade|dup|patch|remove|rm|source-install|si)$/,
    folders: ['/var/cache/zypp'],
    cleaning: /^(?:clean|cc)$/,
    command: 'zypper clean --all',
  },
};

export const rule: Rule<Dockerfile> = {
  id: 'dockerfile/cache-kept',
  title: 'The package manager cache stays in the image',
  severity: 'none',
  profile: 'all',
  why: 'The cache makes the image larger, and a later layer cannot remove it.',
  fix: 'Remove the cache in the same `RUN` instruction, or use a cache mount.',
  references: ['https://docs.docker.com/build/cache/optimize/#use-cache-mounts'],
  aliases: [
    'DL3009',
    'DL3019',
    'DL3032',
    'DL3036',
    'DL3040',
    'DL3042',
    'DL3060',
    'DS-0015',
    'DS-0019',
    'DS-0020',
    'DS-0025',
    'DS-0027',
    'apk_add_using_local_cache_path',
    'apt_get_install_lists_were_not_deleted',
    'missing-apk-no-cache',
    'missing-dnf-clean-all',
    'missing-pip-no-cache-dir',
    'missing-zypper-clean',
    'missing_dnf_clean_all',
    'missing_zypper_clean',
    'pip_install_keeping_cached_packages',
    'remove-package-cache',
    'remove-package-lists',
    'yum_clean_all_missing',
  ],
  variants: {
    apt: ['DL3009'],
    apk: ['DL3019', 'DS-0025'],
    yum: ['DL3032', 'DS-0015'],
    zypper: ['DL3036', 'DS-0020'],
    dnf: ['DL3040', 'DS-0019'],
    microdnf: ['DL3040', 'DS-0027'],
    pip: ['DL3042'],
    yarn: ['DL3060'],
  },
  controls: {
    'cis-docker-1.6.0': ['4.3'],
    'nist-800-190': ['4.1.2'],
    'pci-dss-4.0.1': ['2.2.1'],
    ssdf: ['PW.9.1'],
  },
  *check(dockerfile) {
    const delivered = deliveredStages(dockerfile);
    for (const build of dockerfile.stages) {
      const inherited = chainOf(dockerfile, build).slice(1);
      let keepsNoPip = inherited.some(({ steps }) => steps.some(turnsPipCacheOff));
      for (const step of build.steps) {
        keepsNoPip ||= turnsPipCacheOff(step);
        if (delivered.has(build) || step.isOnBuild) yield* keptBy(step, keepsNoPip);
      }
    }
  },
};

/** Returns the reason why a command leaves a cache in the layer. Returns undefined if it does not leave one. */
function causeOf(
  command: ShellCommand,
  step: Step,
  isRemoved: (manager: SystemManager) => boolean,
): Cause | undefined {
  const found = packageCommand(command);
  if (found === undefined) return yarnCause(command, step);
  switch (found.manager) {
    case 'apk':
      return optionCause(found, step, {
        actions: /^add$/,
        option: '--no-cache',
        folders: ['/var/cache/apk'],
      });
    case 'pip':
      return pipCause(found, step, command);
    case 'apt':
    case 'yum':
    case 'dnf':
    case 'zypper':
      return isRemoved(found.manager) ? undefined : systemCause(found, step, CACHES[found.manager]);
    default:
      return undefined;
  }
}

function systemCause(
  { actionWord: word, action, program, manager }: PackageCommand,
  step: Step,
  cache: Cache,
): Cause | undefined {
  if (!cache.actions.test(action)) return undefined;
  const variant = program === 'microdnf' ? program : manager;
  const clean = program === 'microdnf' ? 'microdnf clean all' : cache.command;
  return { word, variant, edits: appendedCommand(step, clean) };
}

/**
 * Returns a function that tests whether the command at an index leaves a cache in the layer. It leaves none if a mount
 * holds the cache, or if a later command in the same instruction removes the cache.
 */
function cacheState(step: Step): (manager: SystemManager, index: number) => boolean {
  const cleanings = new Map(
    step.packages.length === 0
      ? []
      : SYSTEM_MANAGERS.map((manager) => {
          const isRemoved = isMounted(step, manager, CACHES[manager]);
          const last = step.commands.findLastIndex((command) =>
            removesCache(command, manager, CACHES[manager]),
          );
          return [manager, isRemoved ? Number.POSITIVE_INFINITY : last] as const;
        }),
  );
  return (manager, index) => (cleanings.get(manager) ?? -1) <= index;
}

/**
 * Returns true if cache mounts keep the cache out of the layer. In Debian images, the file `docker-clean` makes apt
 * delete packages after installing them. If the stage changes this file, apt also needs a mount for these packages.
 */
function isMounted(step: Step, manager: Manager, { folders }: Cache): boolean {
  const keepsArchives =
    manager === 'apt' &&
    step.stage.steps.some(({ body }) => body.text.includes('apt.conf.d/docker-clean'));
  return cacheMounted(step, folders) && (!keepsArchives || cacheMounted(step, ['/var/cache/apt']));
}

function removesCache(command: ShellCommand, manager: Manager, cache: Cache): boolean {
  const other = packageCommand(command);
  const isPartial = /^(?:metadata|dbcache|expire-cache)$/.test(other?.operands[0]?.text ?? '');
  if (other?.manager === manager && cache.cleaning.test(other.action)) return !isPartial;
  const { name, args } = programOf(command);
  return (
    (name === 'rm' || name === 'find') &&
    args.some(
      ({ text }) =>
        cache.folders.some((folder) => text.startsWith(folder)) ||
        /^\/var\/cache\/?\*?$/.test(text) ||
        text === '/var/lib/apt/lists',
    )
  );
}

function optionCause(
  { action, actionWord: word, args, manager: variant }: PackageCommand,
  step: Step,
  {
    actions,
    option,
    folders,
  }: { readonly actions: RegExp; readonly option: string; readonly folders: readonly string[] },
): Cause | undefined {
  const isOff = args.some(({ text }) => text === option || text.startsWith(`${option}=`));
  if (!actions.test(action) || isOff || cacheMounted(step, folders)) return undefined;
  return { word, variant, edits: insertionAfter(step, word, option) };
}

function pipCause(
  found: PackageCommand,
  step: Step,
  { assignments }: ShellCommand,
): Cause | undefined {
  const isOff = [...assignments, ...exported(step)].some(({ text }) => isPipCacheOff(text));
  if (isOff) return undefined;
  return optionCause(found, step, {
    actions: /^install$/,
    option: '--no-cache-dir',
    folders: ['/.cache/pip', '/.cache'],
  });
}

function exported({ commands }: Step): readonly ShellWord[] {
  return commands.flatMap(({ name, words }) => (name === 'export' ? words : []));
}

/**
 * Returns true if an assignment disables pip's cache. For pip, the empty string and words such as `false` are false,
 * and all other values are true.
 */
function isPipCacheOff(assignment: string): boolean {
  return /^PIP_NO_CACHE_DIR=(?!$|0$|false$|off$|no$|n$|f$)/i.test(assignment);
}

function turnsPipCacheOff(step: Step): boolean {
  return (
    (step.name === 'ENV' || step.name === 'ARG') &&
    assignmentsOf(step).some(({ key, value = '' }) => isPipCacheOff(`${key}=${value}`))
  );
}

function yarnCause(command: ShellCommand, step: Step): Cause | undefined {
  const { name, args } = programOf(command);
  const [word] = operandsOf(args);
  if (name !== 'yarn' || word?.text !== 'install') return undefined;
  const isCleaned = step.commands.some(
    ({ name: other, words }) => other === 'yarn' && words.some(({ text }) => text === 'clean'),
  );
  if (
    isCleaned ||
    cacheMounted(step, ['/.cache/yarn', '/usr/local/share/.cache', '/.yarn/cache', '/yarn'])
  )
    return undefined;
  return { word, variant: 'yarn', edits: appendedCommand(step, 'yarn cache clean') };
}

/** Returns the stages whose layers become part of the final image. */
function deliveredStages(dockerfile: Dockerfile): ReadonlySet<BuildStage> {
  const last = dockerfile.stages.at(-1);
  return new Set(last === undefined ? [] : chainOf(dockerfile, last));
}

function* keptBy(step: Step, keepsNoPip: boolean): Generator<Hit> {
  if (step.name !== 'RUN') return;
  const kept = cacheState(step);
  for (const [index, command] of step.commands.entries()) {
    const cause = causeOf(command, step, (manager) => !kept(manager, index));
    if (cause === undefined || (cause.variant === 'pip' && keepsNoPip)) continue;
    const { variant, edits, word } = cause;
    const rest = { variant, ...(edits.length > 0 && { edits }) };
    yield commandHit({ step, command }, word.span, '', rest);
  }
}
