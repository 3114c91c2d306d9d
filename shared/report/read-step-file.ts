import { DataError } from '../errors/errors.ts';
import { decode } from '../json/decode.ts';
import { object, text } from '../json/define-schema.ts';
import { parseJson } from '../json/parse-json.ts';
import { DECISION_KIND, type Decision, decidedBy, decisionFileSchema } from '../model/decision.ts';
import { FINDINGS_KIND, findingsFileSchema } from '../model/finding.ts';
import {
  DOCUMENTS_KIND,
  documentsFileSchema,
  EVIDENCE_KIND,
  evidenceFileSchema,
} from '../model/step-files.ts';
import { VERIFICATION_KIND, verificationSchema } from '../model/verification.ts';
import type { StepFile } from './report-data.ts';

/**
 * Reads the result file of a step. The file can come from an artifact to which other jobs can write. For this reason,
 * every field is checked, and unknown fields are dropped.
 *
 * @throws {DataError} `malformed` with the file and the field; `unsupported-version` for an unknown kind.
 */
export function readStepFile(bytes: Buffer, path: string): StepFile {
  const value = parseJson(bytes, path);
  try {
    return readByKind(value);
  } catch (error) {
    // The error contains the path of the field in the JSON. The name of the file is added here.
    if (!(error instanceof DataError)) throw error;
    throw new DataError(error.code, error.message, { path }, { cause: error });
  }
}

const fileWithKind = object({ kind: text });

function readByKind(value: unknown): StepFile {
  const { kind } = decode(fileWithKind, value);
  switch (kind) {
    case FINDINGS_KIND:
      return decode(findingsFileSchema, value);
    case DECISION_KIND:
      return readDecision(value);
    case DOCUMENTS_KIND:
      return decode(documentsFileSchema, value);
    case EVIDENCE_KIND:
      return decode(evidenceFileSchema, value);
    case VERIFICATION_KIND:
      return decode(verificationSchema, value);
    default:
      throw new DataError('unsupported-version', `the kind ${kind} is unknown`, { path: '$.kind' });
  }
}

function readDecision(value: unknown): Decision {
  const decision = decode(decisionFileSchema, value);
  const isComplete = decision.outcome !== 'error' && decidedBy(decision.reasons).isComplete;
  return { ...decision, isComplete };
}
