/**
 * Python versions, in the form `epoch!release[.pre][.post][.dev][+local]`. Source:
 * https://packaging.python.org/specifications/version-specifiers/ (PEP 440)
 */
import { compareText } from '../model/order.ts';
import { compareDigits, isDigits } from './digits.ts';
import { comparePadded } from './dotted-numbers.ts';
import { checkedVersion, malformedVersion } from './malformed-version.ts';
import { rememberParts } from './remember-parts.ts';
import type { VersionScheme } from './version-scheme.ts';

export const pep440: VersionScheme = { id: 'pep440', compare: comparePep440 };

interface PythonVersion {
  readonly epoch: string;
  readonly release: readonly string[];
  /** Phase: 0 for a development release before any prerelease, 1 for a, 2 for b, 3 for rc, 4 for the final release. */
  readonly phase: number;
  readonly phaseNumber: string;
  /** Number of the post-release. Undefined if the version is not a post-release. */
  readonly post: string | undefined;
  readonly dev: string | undefined;
  readonly local: readonly string[];
}

const FINAL_PHASE = 4;

const SHAPE = new RegExp(
  [
    '^v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)',
    '(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\\d*))?',
    '(?:-(?<implicitPost>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d*))?',
    '(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\\d*))?',
    '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$',
  ].join(''),
);

function comparePep440(a: string, b: string): number {
  const left = known(a);
  const right = known(b);
  return (
    compareDigits(left.epoch, right.epoch) ||
    comparePadded(left.release, right.release) ||
    left.phase - right.phase ||
    compareDigits(left.phaseNumber, right.phaseNumber) ||
    compareOptional(left.post, right.post, -1) ||
    compareOptional(left.dev, right.dev, 1) ||
    compareLocal(left.local, right.local)
  );
}

const known = rememberParts(parse);

function parse(version: string): PythonVersion {
  const groups = SHAPE.exec(checkedVersion(version, 'pep440').toLowerCase())?.groups;
  if (groups === undefined) throw malformedVersion(version, 'pep440');
  const post = groups['implicitPost'] ?? (groups['post'] && (groups['postNumber'] ?? ''));
  const dev = groups['dev'] && (groups['devNumber'] ?? '');
  return {
    epoch: groups['epoch'] ?? '',
    release: (groups['release'] ?? '').split('.'),
    phase: phaseOf(groups['pre'], post, dev),
    phaseNumber: groups['preNumber'] ?? '',
    post,
    dev,
    local: groups['local']?.split(/[-_.]/) ?? [],
  };
}

function phaseOf(
  pre: string | undefined,
  post: string | undefined,
  dev: string | undefined,
): number {
  if (pre !== undefined) return pre.startsWith('a') ? 1 : pre.startsWith('b') ? 2 : 3;
  return post === undefined && dev !== undefined ? 0 : FINAL_PHASE;
}

/**
 * Compares two numbers. If `absent` is -1, a missing number sorts before every number. If it is 1, after every number.
 */
function compareOptional(a: string | undefined, b: string | undefined, absent: 1 | -1): number {
  if (a !== undefined && b !== undefined) return compareDigits(a, b);
  return (Number(a === undefined) - Number(b === undefined)) * absent;
}

/**
 * Compares local versions. Words sort before numbers. If one version is a prefix of the other, the longer one is
 * higher.
 */
function compareLocal(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const order = compareLocalPart(a[index] ?? '', b[index] ?? '');
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function compareLocalPart(a: string, b: string): number {
  const isNumberA = isDigits(a);
  const isNumberB = isDigits(b);
  if (isNumberA && isNumberB) return compareDigits(a, b);
  if (isNumberA !== isNumberB) return isNumberA ? 1 : -1;
  return compareText(a, b);
}
