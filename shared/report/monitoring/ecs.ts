import { basename } from 'node:path/posix';
import type { Decision } from '../../model/decision.ts';
import type { Finding, FindingKind } from '../../model/finding.ts';
import type { SourceDescription } from '../../model/inventory.ts';
import { visibleText } from '../../text/visible-text.ts';
import { withoutVersion } from '../location.ts';
import { safeUrl } from '../safe-url.ts';
import {
  decisionText,
  type RecordFormat,
  type RecordHead,
  recordDetails,
  recordPath,
  recordTitle,
} from './finding-records.ts';
import { stateOf } from './open-metrics.ts';

/** Version of the Elastic Common Schema that defines the fields of the records. */
const ECS_VERSION = '8.17.0';

/**
 * Records in the Elastic Common Schema.
 *
 * @see https://www.elastic.co/guide/en/ecs/8.17/ecs-field-reference.html
 */
export const ECS: RecordFormat = { ofFinding, ofDecision };

const CATEGORIES: Readonly<Record<FindingKind, string>> = {
  vulnerability: 'vulnerability',
  malware: 'malware',
  misconfiguration: 'configuration',
  secret: 'configuration',
  notice: 'package',
};

/**
 * Returns the record for a finding. The record for a suppressed finding is an event instead of an alert, because no one
 * has to react to it.
 */
function ofFinding(finding: Finding, source: SourceDescription, head: RecordHead): object {
  const { kind, fingerprint, suppression, url } = finding;
  const path = recordPath(finding, source);
  const reference = safeUrl(url ?? '');
  return {
    ...headOf(head),
    message: recordTitle(finding),
    event: {
      kind: suppression === undefined ? 'alert' : 'event',
      category: [CATEGORIES[kind]],
      type: ['info'],
      module: 'assay',
      dataset: 'assay.findings',
      id: fingerprint,
      ...(reference !== undefined && { reference }),
    },
    rule: ruleOf(finding, head, reference),
    file: { path, name: basename(path) },
    ...packageFields(finding, reference),
    ...containerFields(source),
    labels: labelsOf(finding),
  };
}

function ofDecision(decision: Decision, head: RecordHead): object {
  const { action, outcome, subject } = decision;
  return {
    ...headOf(head),
    message: decisionText(decision),
    event: {
      kind: 'event',
      category: ['configuration'],
      type: ['info'],
      module: 'assay',
      dataset: 'assay.decisions',
      action: `assay-${visibleText(action, 100)}`,
      outcome: OUTCOMES[outcome],
    },
    labels: { decision: outcome, subject: visibleText(subject, 500) },
  };
}

const OUTCOMES = { pass: 'success', fail: 'failure', error: 'unknown' } as const;

function headOf({ time, version }: RecordHead): object {
  return {
    '@timestamp': time,
    ecs: { version: ECS_VERSION },
    observer: { vendor: 'Assay', product: 'Assay', type: 'scanner', version },
  };
}

function ruleOf(finding: Finding, { version }: RecordHead, reference: string | undefined): object {
  const { id, title, kind } = finding;
  const description = recordDetails(finding);
  return {
    id: visibleText(id, 200),
    name: visibleText(title, 500),
    category: kind,
    ruleset: 'assay',
    version,
    ...(description !== '' && { description }),
    ...(reference !== undefined && { reference }),
  };
}

function packageFields(finding: Finding, reference: string | undefined): object {
  const { package: affected, kind, severity, score, vector } = finding;
  const named = affected === undefined ? {} : { package: packageOf(affected) };
  if (kind !== 'vulnerability' && kind !== 'malware') return named;
  const cvss = /^CVSS:(\d\.\d)\//.exec(vector ?? '')?.[1];
  return {
    ...named,
    vulnerability: {
      id: visibleText(finding.id, 200),
      category: [kind],
      description: visibleText(finding.title, 500),
      ...(finding.id.startsWith('CVE-') && { enumeration: 'CVE' }),
      ...(reference !== undefined && { reference }),
      scanner: { vendor: 'Assay' },
      severity,
      ...(score !== undefined && {
        classification: 'CVSS',
        score: { base: score, ...(cvss !== undefined && { version: cvss }) },
      }),
    },
  };
}

function packageOf({ name, version, ecosystem }: NonNullable<Finding['package']>): object {
  return {
    name: visibleText(name, 500),
    version: visibleText(version, 200),
    ...(ecosystem !== undefined && { type: visibleText(ecosystem, 100) }),
  };
}

function containerFields({ kind, name, digest }: SourceDescription): object {
  if (kind !== 'image') return {};
  const hash = digest === undefined ? {} : { hash: { all: [visibleText(digest, 200)] } };
  return { container: { image: { name: visibleText(withoutVersion(name), 500), ...hash } } };
}

/**
 * Returns the labels for a finding. Each label must be a string, so the controls are joined with spaces. A control has
 * the form `cis-docker-1.6.0:4.1`.
 */
function labelsOf(finding: Finding): Readonly<Record<string, string>> {
  const { severity, location, package: affected, controls = {}, suppression } = finding;
  const ids = Object.entries(controls).flatMap(([key, list]) => list.map((id) => `${key}:${id}`));
  return {
    severity,
    state: stateOf(finding),
    ...(location.line !== undefined && { line: String(location.line) }),
    ...(affected !== undefined && { purl: visibleText(affected.purl, 500) }),
    ...(ids.length > 0 && { controls: visibleText(ids.join(' '), 1_000) }),
    ...(suppression !== undefined && { reason: visibleText(suppression.reason, 500) }),
  };
}
