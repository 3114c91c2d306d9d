import { readToml } from '../ecosystems/toml.ts';
import { DataError, UserError } from '../errors/errors.ts';
import { isObject, type JsonObject } from '../json/guards.ts';
import { parseYaml } from '../json/yaml.ts';
import { checkovRules } from './checkov.ts';
import { dependabotRules } from './dependabot.ts';
import { dependencyReviewRules } from './dependency-review.ts';
import { dateIn } from './exception.ts';
import type { KnownRule } from './foreign-tool.ts';
import { gitleaksIgnore, gitleaksRules } from './gitleaks.ts';
import { grypeRules } from './grype.ts';
import { hadolintRules } from './hadolint.ts';
import type { ImportedRules } from './imported-rules.ts';
import { kubeLinterRules } from './kube-linter.ts';
import { osvScannerRules } from './osv-scanner.ts';
import { trivyIgnore, trivyIgnoreYaml } from './trivyignore.ts';
import { zizmorRules } from './zizmor.ts';

/** Maximum size of a file, in bytes. These files are hand-written. */
const MAX_BYTES = 1024 * 1024;

type Read = (bytes: Buffer, path: string, rules: readonly KnownRule[]) => ImportedRules;

/** Patterns for file names, each with the function that reads such files. */
const FORMATS: readonly (readonly [RegExp, Read])[] = [
  [/(?:^|\/)\.trivyignore$/, (bytes, _, rules) => trivyIgnore(bytes.toString('utf8'), rules)],
  [
    /(?:^|\/)\.trivyignore\.ya?ml$/,
    (bytes, path, rules) => trivyIgnoreYaml(yamlOf(bytes, path), rules),
  ],
  [/(?:^|\/)\.gitleaksignore$/, (bytes, _, rules) => gitleaksIgnore(bytes.toString('utf8'), rules)],
  [/(?:^|\/)\.?gitleaks\.toml$/, (bytes, path, rules) => gitleaksRules(tomlOf(bytes, path), rules)],
  [/(?:^|\/)zizmor\.ya?ml$/, (bytes, path, rules) => zizmorRules(yamlOf(bytes, path), rules)],
  [
    /(?:^|\/)\.?hadolint\.ya?ml$/,
    (bytes, path, rules) => hadolintRules(yamlOf(bytes, path), rules),
  ],
  [
    /(?:^|\/)\.?kube-linter\.ya?ml$/,
    (bytes, path, rules) => kubeLinterRules(yamlOf(bytes, path), rules),
  ],
  [/(?:^|\/)\.checkov\.ya?ml$/, (bytes, path, rules) => checkovRules(yamlOf(bytes, path), rules)],
  [
    /(?:^|\/)(?:\.?grype|\.grype\/config)\.ya?ml$/,
    (bytes, path) => grypeRules(yamlOf(bytes, path)),
  ],
  [/(?:^|\/)osv-scanner\.toml$/, (bytes, path) => osvScannerRules(tomlOf(bytes, path))],
  [/(?:^|\/)dependabot\.ya?ml$/, (bytes, path) => dependabotRules(yamlOf(bytes, path))],
  [/dependency-review[^/]*\.ya?ml$/, (bytes, path) => dependencyReviewRules(yamlOf(bytes, path))],
];

/** Files that `assay init` looks for, relative to the root of the repository. */
export const FOREIGN_FILES = [
  '.trivyignore',
  '.trivyignore.yaml',
  '.trivyignore.yml',
  '.grype.yaml',
  '.grype.yml',
  '.grype/config.yaml',
  'osv-scanner.toml',
  '.github/dependabot.yml',
  '.github/dependabot.yaml',
  '.github/dependency-review-config.yml',
  '.github/dependency-review-config.yaml',
  '.gitleaksignore',
  '.gitleaks.toml',
  'zizmor.yml',
  'zizmor.yaml',
  '.github/zizmor.yml',
  '.github/zizmor.yaml',
  '.hadolint.yaml',
  '.hadolint.yml',
  '.kube-linter.yaml',
  '.kube-linter.yml',
  '.checkov.yaml',
  '.checkov.yml',
] as const;

/**
 * Reads the rules in another tool's ignore file or configuration file.
 *
 * @param path Path with `/` as the separator. The name of the file determines the format.
 * @param rules All audit rules.
 * @throws {UserError} `input-invalid` for an unknown name, and for a file that cannot be read.
 */
export function importFile(
  bytes: Buffer,
  path: string,
  rules: readonly KnownRule[],
): ImportedRules {
  const read = FORMATS.find(([name]) => name.test(path))?.[1];
  if (read === undefined) {
    const fix = `Specify a file such as ${FOREIGN_FILES.slice(0, 4).join(', ')} or osv-scanner.toml.`;
    throw new UserError(
      'input-invalid',
      `${path} is not a configuration file for a known tool.`,
      fix,
    );
  }
  if (bytes.length > MAX_BYTES)
    throw unreadable(path, `the file is larger than ${MAX_BYTES} bytes`);
  try {
    return read(bytes, path, rules);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    const line = error.place.line === undefined ? '' : ` in line ${error.place.line}`;
    throw unreadable(path, `${error.message}${line}`, error);
  }
}

function yamlOf(bytes: Buffer, path: string): JsonObject {
  const value = parseYaml(bytes.toString('utf8'), path) ?? {};
  if (isObject(value)) return value;
  throw new DataError('malformed', 'the file is not a YAML mapping', { path });
}

/**
 * Matches dates, so that nonexistent ones can be rejected. The TOML parser would change a date such as 2027-02-30 to a
 * date in the next month.
 */
const DATES = /=\s*(\d{4}-\d{2}-\d{2})/g;

function tomlOf(bytes: Buffer, path: string): JsonObject {
  const [, impossible] =
    [...bytes.toString('utf8').matchAll(DATES)].find(
      ([, date = '']) => dateIn(date) === undefined,
    ) ?? [];
  if (impossible === undefined) return readToml({ path, bytes });
  throw new DataError('malformed', `the date ${impossible} does not exist`, { path });
}

function unreadable(path: string, why: string, cause?: unknown): UserError {
  return new UserError('input-invalid', `${path} cannot be imported: ${why}.`, `Correct ${path}.`, {
    cause,
  });
}
