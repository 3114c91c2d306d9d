import { DataError } from '../errors/errors.ts';
import {
  asArray,
  asObject,
  asString,
  isObject,
  type JsonObject,
  optionalString,
} from '../json/guards.ts';
import { parseJson } from '../json/parse-json.ts';
import { DECISION_KIND, type Decision, type Outcome, type Reason } from '../model/decision.ts';
import { FINDINGS_KIND, type FindingsFile } from '../model/finding.ts';
import type { Problem, SourceDescription, SourceKind } from '../model/inventory.ts';
import {
  DOCUMENTS_KIND,
  type DocumentsFile,
  EVIDENCE_KIND,
  type EvidenceFile,
} from '../model/steps.ts';
import { VERIFICATION_KIND } from '../model/verification.ts';
import { oneOf, readCount, readFinding, readStrings } from './read-finding.ts';
import { readSubject, readVerification } from './read-verification.ts';
import type { StepFile } from './report-data.ts';

/** Largest step file read, in bytes: some 100,000 findings. */
export const MAX_STEP_FILE_BYTES = 128 * 1024 * 1024;

const SOURCE_KINDS: readonly SourceKind[] = ['directory', 'file', 'image', 'sbom'];
const OUTCOMES: readonly Outcome[] = ['pass', 'fail', 'error'];

/**
 * A file that a step left; undefined when it is JSON of another kind, such as an SBOM. Everything is
 * checked, because a report may be made of an artifact that the author of a fork could write.
 *
 * @param path As the file is called in messages.
 * @throws {DataError} with the JSON path of what is wrong.
 */
export function readStepFile(bytes: Buffer, path: string): StepFile | undefined {
  if (bytes.length > MAX_STEP_FILE_BYTES) {
    throw new DataError('limit-exceeded', `it has more than ${MAX_STEP_FILE_BYTES} bytes`, {
      path,
    });
  }
  const value = parseJson(bytes, path);
  if (!isObject(value)) return undefined;
  try {
    return readByKind(value);
  } catch (error) {
    // The guards know the place in the JSON; the file is known here.
    if (!(error instanceof DataError)) throw error;
    throw new DataError(error.code, error.message, { path }, { cause: error });
  }
}

function readByKind(value: JsonObject): StepFile | undefined {
  switch (value['kind']) {
    case FINDINGS_KIND:
      return readFindings(value);
    case DECISION_KIND:
      return readDecision(value);
    case DOCUMENTS_KIND:
      return readDocuments(value);
    case EVIDENCE_KIND:
      return readEvidence(value);
    case VERIFICATION_KIND:
      return readVerification(value);
    default:
      return refuseNewer(value['kind']);
  }
}

/** A later version of a kind of ours must not be passed over as if it were not there. */
function refuseNewer(kind: unknown): undefined {
  if (
    typeof kind !== 'string' ||
    !kind.startsWith('assay/') ||
    kind.startsWith('assay/inventory/')
  ) {
    return undefined;
  }
  throw new DataError('unsupported-version', `${kind} is not known to this version of Assay`, {
    path: '$.kind',
  });
}

function readFindings(value: JsonObject): FindingsFile {
  const advisories = asObject(value['advisories'], '$.advisories');
  return {
    kind: FINDINGS_KIND,
    source: readSource(value['source']),
    packages: readCount(value['packages'], '$.packages'),
    findings: asArray(value['findings'], '$.findings').map((each, at) =>
      readFinding(each, `$.findings[${at}]`),
    ),
    problems: readProblems(value['problems']),
    advisories: {
      name: asString(advisories['name'], '$.advisories.name'),
      newest: optionalString(advisories['newest'], '$.advisories.newest'),
    },
  };
}

function readDecision(value: JsonObject): Decision {
  return {
    kind: DECISION_KIND,
    action: asString(value['action'], '$.action'),
    subject: asString(value['subject'], '$.subject'),
    outcome: oneOf(value['outcome'], OUTCOMES, '$.outcome'),
    reasons: asArray(value['reasons'], '$.reasons').map((each, at) =>
      readReason(each, `$.reasons[${at}]`),
    ),
  };
}

function readReason(value: unknown, where: string): Reason {
  const reason = asObject(value, where);
  return {
    rule: asString(reason['rule'], `${where}.rule`),
    outcome: oneOf(reason['outcome'], ['fail', 'error'], `${where}.outcome`),
    message: asString(reason['message'], `${where}.message`),
    findings: readStrings(reason['findings'], `${where}.findings`),
  };
}

function readDocuments(value: JsonObject): DocumentsFile {
  const byType = asObject(value['byType'], '$.byType');
  return {
    kind: DOCUMENTS_KIND,
    source: readSource(value['source']),
    packages: readCount(value['packages'], '$.packages'),
    byType: Object.fromEntries(
      Object.entries(byType).map(([type, count]) => [type, readCount(count, '$.byType')]),
    ),
    documents: asArray(value['documents'], '$.documents').map((each, at) => {
      const where = `$.documents[${at}]`;
      const document = asObject(each, where);
      return {
        format: asString(document['format'], `${where}.format`),
        path: asString(document['path'], `${where}.path`),
      };
    }),
    problems: readProblems(value['problems']),
  };
}

function readEvidence(value: JsonObject): EvidenceFile {
  return {
    kind: EVIDENCE_KIND,
    action: oneOf(value['action'], ['sign', 'attest'], '$.action'),
    subjects: asArray(value['subjects'], '$.subjects').map((each, at) =>
      readSubject(each, `$.subjects[${at}]`),
    ),
    predicateType: asString(value['predicateType'], '$.predicateType'),
    stored: readStrings(value['stored'], '$.stored'),
    logIndex: optionalString(value['logIndex'], '$.logIndex'),
  };
}

function readSource(value: unknown): SourceDescription {
  const source = asObject(value, '$.source');
  return {
    kind: oneOf(source['kind'], SOURCE_KINDS, '$.source.kind'),
    name: asString(source['name'], '$.source.name'),
    digest: optionalString(source['digest'], '$.source.digest'),
    indexDigest: optionalString(source['indexDigest'], '$.source.indexDigest'),
    platform: optionalString(source['platform'], '$.source.platform'),
  };
}

function readProblems(value: unknown): readonly Problem[] {
  return asArray(value, '$.problems').map((each, at) => {
    const where = `$.problems[${at}]`;
    const problem = asObject(each, where);
    const line = problem['line'];
    return {
      code: asString(problem['code'], `${where}.code`),
      message: asString(problem['message'], `${where}.message`),
      path: asString(problem['path'], `${where}.path`),
      line: line === undefined ? undefined : readCount(line, `${where}.line`),
    };
  });
}
