import { basename } from 'node:path/posix';
import type { Decision } from '../../model/decision.ts';
import type { Finding, FindingKind, Severity } from '../../model/finding.ts';
import type { SourceDescription } from '../../model/inventory.ts';
import { visibleText } from '../../text/visible-text.ts';
import { controlTexts } from '../rule-help.ts';
import { safeUrl } from '../safe-url.ts';
import {
  decisionText,
  type RecordFormat,
  type RecordHead,
  recordDetails,
  recordPath,
  recordTitle,
} from './finding-records.ts';
import { vulnerabilityOf } from './ocsf-vulnerability.ts';

/** Version of the Open Cybersecurity Schema Framework that defines the classes of the records. */
const OCSF_VERSION = '1.5.0';

/**
 * Records in the Open Cybersecurity Schema Framework.
 *
 * @see https://schema.ocsf.io/1.5.0/categories/findings
 */
export const OCSF: RecordFormat = { ofFinding, ofDecision };

const CATEGORY = { category_uid: 2, category_name: 'Findings' };
const VULNERABILITY = { class_uid: 2002, class_name: 'Vulnerability Finding' };
const COMPLIANCE = { class_uid: 2003, class_name: 'Compliance Finding' };
const DETECTION = { class_uid: 2004, class_name: 'Detection Finding' };

const CLASSES: Readonly<Record<FindingKind, typeof VULNERABILITY>> = {
  vulnerability: VULNERABILITY,
  malware: DETECTION,
  misconfiguration: COMPLIANCE,
  secret: DETECTION,
  notice: DETECTION,
};

const SEVERITIES: Readonly<Record<Severity, readonly [number, string]>> = {
  unknown: [0, 'Unknown'],
  none: [1, 'Informational'],
  low: [2, 'Low'],
  medium: [3, 'Medium'],
  high: [4, 'High'],
  critical: [5, 'Critical'],
};

function ofFinding(finding: Finding, source: SourceDescription, head: RecordHead): object {
  const { kind, suppression, severity, rule } = finding;
  const isSuppressed = suppression !== undefined;
  const fix = visibleText(rule?.fix ?? '', 1_000);
  return {
    ...eventOf(CLASSES[kind], head),
    ...severityOf(severity),
    status_id: isSuppressed ? 3 : 1,
    status: isSuppressed ? 'Suppressed' : 'New',
    ...(isSuppressed && { comment: visibleText(suppression.reason, 500) }),
    message: recordTitle(finding),
    finding_info: infoOf(finding),
    resources: [resourceOf(finding, source)],
    ...contentOf(finding, source),
    ...(fix !== '' && kind !== 'vulnerability' && { remediation: { desc: fix } }),
  };
}

/** Returns the attributes that are specific to the OCSF class of the record. */
function contentOf(finding: Finding, source: SourceDescription): object {
  switch (CLASSES[finding.kind]) {
    case VULNERABILITY:
      return { vulnerabilities: [vulnerabilityOf(finding)] };
    case COMPLIANCE:
      return { compliance: complianceOf(finding) };
    default: {
      const path = recordPath(finding, source);
      return { evidences: [{ file: { name: basename(path), path, type_id: 1 } }] };
    }
  }
}

function ofDecision(decision: Decision, head: RecordHead): object {
  const { action, outcome, subject } = decision;
  const [statusId, status] = DECIDED[outcome];
  const name = visibleText(subject, 500);
  return {
    ...eventOf(COMPLIANCE, head),
    ...severityOf('none'),
    status_id: 1,
    status: 'New',
    message: decisionText(decision),
    finding_info: {
      uid: visibleText(`assay-${action} ${subject}`, 500),
      title: visibleText(`Decision of ${action}`, 200),
      types: ['decision'],
    },
    resources: [{ name, type: 'subject' }],
    compliance: {
      control: visibleText(`assay-${action}`, 200),
      standards: ['Assay policy'],
      status_id: statusId,
      status,
    },
  };
}

/** OCSF statuses by outcome. `Warning` means that a check has no result because information is missing. */
const DECIDED = { pass: [1, 'Pass'], error: [2, 'Warning'], fail: [3, 'Fail'] } as const;

function eventOf(type: typeof VULNERABILITY, { time, version }: RecordHead): object {
  return {
    metadata: {
      version: OCSF_VERSION,
      product: { name: 'Assay', vendor_name: 'Assay', version },
    },
    time: Date.parse(time),
    ...CATEGORY,
    ...type,
    activity_id: 1,
    activity_name: 'Create',
    type_uid: type.class_uid * 100 + 1,
    type_name: `${type.class_name}: Create`,
  };
}

function severityOf(severity: Severity): object {
  const [id, name] = SEVERITIES[severity];
  return { severity_id: id, severity: name };
}

function infoOf(finding: Finding): object {
  const { fingerprint, kind, title, id, url } = finding;
  const source = safeUrl(url ?? '');
  const details = recordDetails(finding);
  return {
    uid: fingerprint,
    title: visibleText(title, 500),
    types: [kind],
    analytic: { type_id: 1, type: 'Rule', uid: visibleText(id, 200) },
    ...(details !== '' && { desc: details }),
    ...(source !== undefined && { src_url: source }),
  };
}

function resourceOf(finding: Finding, source: SourceDescription): object {
  const { kind, name, digest } = source;
  if (kind !== 'image') return { name: recordPath(finding, source), type: 'file' };
  const uid = digest === undefined ? {} : { uid: visibleText(digest, 200) };
  return { name: visibleText(name, 500), type: 'container image', ...uid };
}

function complianceOf(finding: Finding): object {
  const standards = Object.keys(finding.controls ?? {}).map((name) => visibleText(name, 100));
  return {
    control: visibleText(finding.id, 200),
    standards: ['Assay rules', ...standards.slice(0, 10)],
    requirements: controlTexts(finding).map((text) => visibleText(text, 500)),
    status_id: 3,
    status: 'Fail',
  };
}
