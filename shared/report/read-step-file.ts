import { DataError } from '../errors/errors.ts';
import { closedSchema } from '../json/closed-schema.ts';
import { decode } from '../json/decode.ts';
import { flag, object, optional, text } from '../json/define-schema.ts';
import { parseJson } from '../json/parse-json.ts';
import type { Schema } from '../json/schema.ts';
import { COVERAGE_KIND, coverageSchema } from '../model/coverage.ts';
import { DECISION_KIND, type Decision, decidedBy, decisionFileSchema } from '../model/decision.ts';
import { FINDINGS_KIND, findingsFileSchema } from '../model/findings-file.ts';
import { withOwnRules } from '../model/shared-rules.ts';
import {
  DOCUMENTS_KIND,
  documentsFileSchema,
  EVIDENCE_KIND,
  evidenceFileSchema,
} from '../model/step-files.ts';
import { VERIFICATION_KIND, verificationSchema } from '../model/verification.ts';
import type { StepFile } from './report-data.ts';

/**
 * Reads a step's result file. Other jobs may be able to write to the artifact that contains it. Therefore, every field
 * is checked, and unknown fields are dropped.
 *
 * @param isClosed True to reject unknown fields, for a file from another run.
 * @throws {DataError} `malformed` with the file and the field; `unsupported-version` for an unknown kind.
 */
export function readStepFile(bytes: Buffer, path: string, isClosed = false): StepFile {
  const value = parseJson(bytes, path);
  try {
    return readByKind(value, isClosed ? decodeClosed : decode);
  } catch (error) {
    // The error contains only the path of the field in the JSON, so the name of the file is added here.
    if (!(error instanceof DataError)) throw error;
    throw new DataError(error.code, error.message, { path }, { cause: error });
  }
}

const fileWithKind = object({ kind: text });

function readByKind(value: unknown, read: typeof decode): StepFile {
  const { kind } = decode(fileWithKind, value);
  switch (kind) {
    case FINDINGS_KIND:
      return withOwnRules(read(findingsFileSchema, value));
    case COVERAGE_KIND:
      return read(coverageSchema, value);
    case DECISION_KIND:
      return readDecision(value, read);
    case DOCUMENTS_KIND:
      return read(documentsFileSchema, value);
    case EVIDENCE_KIND:
      return read(evidenceFileSchema, value);
    case VERIFICATION_KIND:
      return read(verificationSchema, value);
    default:
      throw new DataError('unsupported-version', `the kind ${kind} is unknown`, { path: '$.kind' });
  }
}

function decodeClosed<T>(schema: Schema<T>, value: unknown): T {
  return decode(closedSchema(schema), value);
}

/** The schema for a decision file. `isComplete` follows from the reasons and is not read from the file. */
const writtenDecision: typeof decisionFileSchema = {
  ...decisionFileSchema,
  members: [
    ...decisionFileSchema.members,
    { name: 'isComplete', key: 'isComplete', rule: optional(flag) },
  ],
};

function readDecision(value: unknown, read: typeof decode): Decision {
  const decision = read(writtenDecision, value);
  const isComplete = decision.outcome !== 'error' && decidedBy(decision.reasons).isComplete;
  return { ...decision, isComplete };
}
