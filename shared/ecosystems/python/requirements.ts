/**
 * Python: `requirements.txt`. pip resolves ranges when it installs packages. Therefore, a requirement is a package only
 * if it pins one version or one commit. Source: https://pip.pypa.io/en/stable/reference/requirements-file-format/
 */
import { DataError } from '../../errors/errors.ts';
import type { Problem } from '../../model/inventory.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, FileFormat, ParseContext, ParsedFile } from '../ecosystem.ts';
import { parseEach } from '../parse-each.ts';
import { baseName } from '../paths.ts';
import { explain, type Via } from './pip-compile.ts';
import { PROJECT_FILES, unknownNeeds } from './project-folder.ts';
import { normalizedName } from './python-package.ts';
import { pinnedPackage, unread } from './required-package.ts';
import { NO_REQUIREMENT, type Pinned, type Unpinned } from './requirement.ts';
import { readRequirements, type Stated } from './requirements-reading.ts';

/**
 * Format for requirements files. An `-r` option can include a file with any name, and only wanted files can be read.
 * Therefore, `wanted` has more suffixes than `isPrimary` accepts.
 */
export const requirements: FileFormat = {
  role: 'manifest',
  wanted: { suffixes: ['.txt', '.TXT', '.Txt', '.in', '.lock'], names: PROJECT_FILES },
  wantedIn: ['directory', 'file'],
  isPrimary: (path) => isRequirementsName(path) || isInRequirements(path),
  parse: parseRequirements,
};

/** Matches `requirements.txt`, `requirements-dev.txt`, `dev_Requirements.TXT` and `requirements.lock`. */
function isRequirementsName(path: string): boolean {
  const name = baseName(path).toLowerCase();
  return /\.(?:txt|lock)$/.test(name) && name.includes('requirements');
}

/** Matches paths such as `requirements/base.txt`. */
function isInRequirements(path: string): boolean {
  return /(?:^|\/)requirements\/[^/]*\.txt$/i.test(path);
}

function parseRequirements(file: EcosystemFile, context: ParseContext): ParsedFile {
  if (isHelmLock(file)) return { packages: [], problems: [], isForeign: true };
  const { stated, problems } = readRequirements(file, context);
  // Some of the files are also parsed separately. Their problems are reported there.
  const isReported = ({ path }: EcosystemFile) =>
    path === file.path || !requirements.isPrimary?.(path);
  if (stated.length > 0 && stated.every(isNoRequirement)) {
    if (!isRequirementsName(file.path)) return { packages: [], problems: [], isForeign: true };
    const message = "no line of this file is a requirement. Fix: use pip's format";
    throw new DataError('not-a-lockfile', message, { path: file.path });
  }
  const pins = pinsOf(stated);
  const reasons = new Map<number, Via>();
  let count = 0;
  const parsed = parseEach(stated, (one) => {
    const found = packageOf(one, pins, context, isReported(one.file));
    if (found === undefined) return undefined;
    reasons.set(count++, one.via);
    if (one.includedBy === undefined) return found;
    return { ...found, includedBy: [{ path: file.path, line: one.includedBy }] };
  });
  const packages = [...parsed.packages];
  explain(packages, 0, reasons);
  const reported = stated.filter((one) => isReported(one.file));
  return {
    packages,
    problems: [...problems, ...parsed.problems, ...unlocked(reported, pins)],
  };
}

/** Returns true for Helm's `requirements.lock`. It contains a line that pip would reject. */
function isHelmLock({ path, bytes }: EcosystemFile): boolean {
  return path.endsWith('.lock') && /^(?:dependencies|digest):/m.test(bytes.toString('latin1'));
}

function isNoRequirement({ requirement }: Stated): boolean {
  return requirement.kind === 'unclear' && requirement.reason === NO_REQUIREMENT;
}

type Pins = ReadonlyMap<string, Pinned>;

/** Returns the pinned requirements and constraints that apply on every machine, keyed by normalized name. */
function pinsOf(stated: readonly Stated[]): Pins {
  const pins = new Map<string, Pinned>();
  for (const { requirement } of stated) {
    if (requirement.kind !== 'pinned' || requirement.isConditional) continue;
    const name = normalizedName(requirement.name);
    if (!pins.has(name)) pins.set(name, requirement);
  }
  return pins;
}

/**
 * Returns the package for a requirement.
 *
 * @throws {DataError} `unread-line` if it cannot be determined which package is installed.
 */
function packageOf(
  { file, line, requirement, isConstraint }: Stated,
  pins: Pins,
  context: ParseContext,
  isReported: boolean,
): Package | undefined {
  const facts = { line, scope: 'runtime' } as const;
  switch (requirement.kind) {
    case 'pinned':
      return isConstraint ? undefined : pinnedPackage(file, requirement, facts);
    case 'unpinned': {
      const pin = pins.get(normalizedName(requirement.name));
      return pin === undefined || isConstraint ? undefined : pinnedPackage(file, pin, facts);
    }
    case 'folder': {
      const reason = unknownNeeds(file.path, requirement.path, context);
      if (reason !== undefined && !isConstraint && isReported) unread(file, reason, facts);
      return undefined;
    }
    case 'unclear':
      return isReported ? unread(file, requirement.reason, facts) : undefined;
  }
}

/**
 * Returns one problem for each file with requirements that have no exact version. A constraint can also specify the
 * exact version of a requirement.
 */
function unlocked(stated: readonly Stated[], pins: Pins): readonly Problem[] {
  const open = stated.filter(
    (one): one is Stated & { readonly requirement: Unpinned } =>
      one.requirement.kind === 'unpinned' &&
      !one.isConstraint &&
      !pins.has(normalizedName(one.requirement.name)),
  );
  return [...Map.groupBy(open, ({ file }) => file.path)].map(([path, some]) => ({
    code: 'unlocked',
    message: unlockedMessage(path, [
      ...new Set(some.map(({ requirement }) => normalizedName(requirement.name))),
    ]),
    path,
    line: some[0]?.line,
  }));
}

/** Maximum number of names in a message. */
const SHOWN_NAMES = 5;

function unlockedMessage(path: string, names: readonly string[]): string {
  const what = names.length === 1 ? '1 dependency' : `${names.length} dependencies`;
  const more = names.length > SHOWN_NAMES ? ` and ${names.length - SHOWN_NAMES} more` : '';
  const shown = names.slice(0, SHOWN_NAMES).join(', ') + more;
  return (
    `${baseName(path)} contains ${what} without an exact version: ${shown}. ` +
    'Fix: commit the installed versions (pip freeze, or pip-compile)'
  );
}
