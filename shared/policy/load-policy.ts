import { DataError, UserError } from '../errors/errors.ts';
import { inspect } from '../json/decode.ts';
import { checked, closed, nullable, optional } from '../json/define-schema.ts';
import { parseYaml, yamlLines } from '../json/yaml.ts';
import { type AuditSection, auditSectionSchema } from '../model/audit-policy.ts';
import { type ScanSection, scanSectionSchema } from '../model/policy.ts';
import type { VerifyPolicy } from '../model/verify-policy.ts';
import { auditContradictions } from './audit-contradictions.ts';
import { scanContradictions } from './scan-contradictions.ts';
import { identityNames, verifyPolicy, verifySectionSchema } from './verify-section.ts';

/** The content of a policy file. It does not contain the settings that come from inputs and defaults. */
export interface PolicyFile {
  readonly scan: ScanSection;
  /** The `verify:` section. Absent if the file does not have this section. */
  readonly verify?: VerifyPolicy;
  /** The `audit:` section. Absent if the file does not have this section. */
  readonly audit?: AuditSection;
}

/** Maximum size of a policy file, in bytes. Policy files are written by hand. */
const MAX_BYTES = 1024 * 1024;

/** Maximum number of errors in a message. Users correct the first ones and run Assay again. */
const MAX_SHOWN = 30;

/**
 * Reads `.assay.yml`. An empty file is an empty policy. A file with an unknown or invalid key is rejected, because a
 * misspelled rule must not be silently ignored. The error lists all problems.
 *
 * @throws {UserError} `policy-invalid`
 */
export function loadPolicy(bytes: Buffer, path: string): PolicyFile {
  if (bytes.length > MAX_BYTES) throw invalid(path, [`the file is larger than ${MAX_BYTES} bytes`]);
  const text = bytes.toString('utf8');
  const { value, lines } = parse(text, path);
  if (value === undefined || value === null) return { scan: {} };
  const { value: policy, issues } = inspect(policySchema(identityNames(value)), value);
  if (policy === undefined || issues.length > 0) {
    throw invalid(
      path,
      issues.map(({ where, message }) => `${positionOf(where, lines)}${message}`),
    );
  }
  const { scan = {}, verify, audit } = policy;
  return {
    scan: withLines(scan, 'scan', lines),
    ...(verify !== undefined && { verify: withRuleLines(verifyPolicy(verify), lines) }),
    ...(audit !== undefined && { audit: withLines(audit, 'audit', lines) }),
  };
}

/**
 * Returns the schema for a policy file.
 *
 * @param names Names of the identities that rules for evidence can refer to.
 */
export function policySchema(names: readonly string[]) {
  return closed({
    scan: nullable(checked(scanSectionSchema, scanContradictions)),
    verify: optional(verifySectionSchema(names)),
    audit: nullable(checked(auditSectionSchema, auditContradictions)),
  });
}

function parse(
  text: string,
  path: string,
): { readonly value: unknown; readonly lines: ReadonlyMap<string, number> } {
  try {
    return { value: parseYaml(text, path), lines: yamlLines(text, path) };
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause;
    const line = cause.place.line === undefined ? '' : `line ${cause.place.line}: `;
    throw invalid(path, [`${line}${cause.message}`], cause);
  }
}

/** Adds the line number to each exception, so that messages can show it. */
function withLines<T extends ScanSection | AuditSection>(
  section: T,
  name: string,
  lines: ReadonlyMap<string, number>,
): T {
  if (section.ignore === undefined) return section;
  const ignore = section.ignore.map((rule, index) => ({
    ...rule,
    line: lines.get(`${name}.ignore[${index}]`),
  }));
  return { ...section, ignore };
}

/** Adds the line number to each required type of evidence, so that a reason can link to its rule. */
function withRuleLines(policy: VerifyPolicy, lines: ReadonlyMap<string, number>): VerifyPolicy {
  const evidence = policy.evidence.map((rule, index) => ({
    ...rule,
    line: lines.get(`verify.evidence[${index}]`),
  }));
  return { ...policy, evidence };
}

function positionOf(where: string, lines: ReadonlyMap<string, number>): string {
  if (where === '') return '';
  const line = lines.get(where);
  return line === undefined ? `${where}: ` : `line ${line}, ${where}: `;
}

function invalid(path: string, complaints: readonly string[], cause?: unknown): UserError {
  const shown = complaints.slice(0, MAX_SHOWN);
  const more = complaints.length - shown.length;
  const list = more > 0 ? [...shown, `and ${more} more`] : shown;
  const message = `The policy ${path} is invalid:\n${list.map((line) => `- ${line}`).join('\n')}`;
  return new UserError(
    'policy-invalid',
    message,
    `Correct ${path}. Assay did not apply this file.`,
    {
      cause,
    },
  );
}
