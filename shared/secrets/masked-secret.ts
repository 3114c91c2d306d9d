/** A secret as it appears in results, with its mask in place of its text. */
import { choice, constant, count, object, optional, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import type { SecretMatch } from './find-secrets.ts';

export const maskedSecretSchema = object({
  /** The kind of the secret: `github-pat`. The ID of the finding is `secret/github-pat`. */
  kind: text,
  severity: choice(['critical', 'high', 'medium', 'low', 'none']),
  /** The text to show instead of the secret: `ghp_… (at least 32 characters)`. */
  masked: text,
  /** SHA-256 of a token that is too random to guess. */
  fingerprint: optional(text),
  /** The name that the secret is assigned to. */
  key: optional(text),
  confidence: choice(['proved', 'form', 'context']),
  /** Reason why the severity differs from that of the rule, in one sentence. */
  note: optional(text),
  /** Line and column of the first character. Absent in a binary file. */
  line: optional(count),
  column: optional(count),
  /** Present if the whole file is the secret. */
  isWhole: optional(constant(true)),
  /** Present if the file contains the secret in Base64 or with escaped characters. */
  isEncoded: optional(constant(true)),
  /** Present for a well-known default password. */
  isKnown: optional(constant(true)),
  /** Name of the file that contains the secret. Present if the file is inside an archive. */
  entry: optional(text),
  /** Present if the secret is in the name of the file, or in another field of its archive header. */
  isName: optional(constant(true)),
});

export type MaskedSecret = Infer<typeof maskedSecretSchema>;

/**
 * Converts a match to a masked secret, which results can contain.
 *
 * @param firstLine Line number of the start of the searched text. Undefined for a binary file.
 */
export function maskedSecret(match: SecretMatch, firstLine: number | undefined): MaskedSecret {
  const { kind, severity, masked, fingerprint, key, confidence, line, column, span } = match;
  const { isEncoded, isKnown, note } = match;
  return {
    kind,
    severity,
    masked,
    confidence,
    ...(fingerprint !== undefined && { fingerprint }),
    ...(key !== undefined && { key }),
    ...(firstLine !== undefined && { line: firstLine + line - 1, column }),
    ...(span.start === span.end && { isWhole: true as const }),
    ...(note !== undefined && { note }),
    ...(isEncoded === true && { isEncoded }),
    ...(isKnown === true && { isKnown }),
  };
}

/** Converts a match in a file name, or in another field of its archive header, to a masked secret. */
export function nameSecret(match: SecretMatch): MaskedSecret {
  return { ...maskedSecret(match, undefined), isName: true };
}
