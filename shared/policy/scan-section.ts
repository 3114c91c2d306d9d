import { FAIL_ON, type IgnoreRule, SCOPES, type ScanPolicy } from '../model/policy.ts';
import {
  type Complaint,
  join,
  readChoice,
  readFlag,
  readSection,
  readText,
} from './read-section.ts';

const SCAN_KEYS = ['fail-on', 'only-fixed', 'unscored', 'partial', 'unlocked', 'scope', 'ignore'];
const IGNORE_KEYS = ['id', 'purl', 'reason', 'expires'];

/** Maximum number of suppressions. A gate with more suppressions would check nothing. */
const MAX_RULES = 5_000;

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the `scan:` section and adds its errors to `complaints`. */
export function readScanSection(value: unknown, complaints: Complaint[]): Partial<ScanPolicy> {
  if (value === undefined || value === null) return {};
  const members = readSection(value, 'scan', SCAN_KEYS, complaints);
  if (members === undefined) return {};
  const failOn = readChoice(members, 'fail-on', 'scan', FAIL_ON, complaints);
  const onlyFixed = readFlag(members, 'only-fixed', 'scan', complaints);
  const unscored = readChoice(members, 'unscored', 'scan', ['fail', 'allow'], complaints);
  const partial = readChoice(members, 'partial', 'scan', ['error', 'allow'], complaints);
  const unlocked = readChoice(members, 'unlocked', 'scan', ['error', 'allow'], complaints);
  const scope = readChoice(members, 'scope', 'scan', SCOPES, complaints);
  const ignore = members.has('ignore') ? readRules(members.get('ignore'), complaints) : undefined;
  return {
    ...(failOn === undefined ? {} : { failOn }),
    ...(onlyFixed === undefined ? {} : { onlyFixed }),
    ...(unscored === undefined ? {} : { unscored }),
    ...(partial === undefined ? {} : { partial }),
    ...(unlocked === undefined ? {} : { unlocked }),
    ...(scope === undefined ? {} : { scope }),
    ...(ignore === undefined ? {} : { ignore }),
  };
}

function readRules(value: unknown, complaints: Complaint[]): readonly IgnoreRule[] {
  const where = 'scan.ignore';
  if (!Array.isArray(value)) {
    complaints.push({ where, message: 'must be a list of suppressions' });
    return [];
  }
  if (value.length > MAX_RULES) {
    complaints.push({
      where,
      message: `has ${value.length} suppressions; the limit is ${MAX_RULES}`,
    });
    return [];
  }
  return value.flatMap((item, index) => readRule(item, `${where}[${index}]`, complaints));
}

function readRule(value: unknown, where: string, complaints: Complaint[]): readonly IgnoreRule[] {
  const members = readSection(value, where, IGNORE_KEYS, complaints);
  if (members === undefined) return [];
  const id = requireText(members, 'id', where, complaints);
  const reason = requireText(members, 'reason', where, complaints);
  const purl = readText(members, 'purl', where, complaints);
  const expires = readText(members, 'expires', where, complaints);
  if (purl !== undefined && !purl.startsWith('pkg:')) {
    complaints.push({ where: join(where, 'purl'), message: 'must start with pkg:' });
  }
  if (expires !== undefined && !isDate(expires)) {
    complaints.push({
      where: join(where, 'expires'),
      message: 'must be a date such as 2027-01-31',
    });
  }
  return id === undefined || reason === undefined ? [] : [{ id, purl, reason, expires }];
}

function requireText(
  members: ReadonlyMap<string, unknown>,
  name: string,
  where: string,
  complaints: Complaint[],
): string | undefined {
  if (!members.has(name)) complaints.push({ where, message: `needs ${name}` });
  return readText(members, name, where, complaints);
}

/** A date such as 2027-02-30 has the right form but does not exist. */
function isDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
