/** A secret as results show it: with its mask, and without its text. */
import { choice, constant, count, object, optional, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';
import type { SecretMatch } from './find-secrets.ts';

export const maskedSecretSchema = object({
  /** `github-pat`; the ID of the finding is `secret/github-pat`. */
  kind: text,
  severity: choice(['critical', 'high', 'medium', 'low', 'none']),
  /** `ghp_… (32 to 63 characters)`. */
  masked: text,
  /** SHA-256 of a token that nobody can guess. */
  fingerprint: optional(text),
  /** The name to which the text assigns the secret. */
  key: optional(text),
  confidence: choice(['proved', 'form', 'context']),
  /** Line and column of the first character. Absent in a binary file. */
  line: optional(count),
  column: optional(count),
  /** Present if the whole file is the secret. */
  isWhole: optional(constant(true)),
  /** Present if the file contains the secret in Base64 or with escaped characters. */
  isEncoded: optional(constant(true)),
  /** Name of the file in an archive that contains the secret. */
  entry: optional(text),
  /** Present if the name of the file, or another field of its header in the archive, contains the secret. */
  isName: optional(constant(true)),
});

export type MaskedSecret = Infer<typeof maskedSecretSchema>;

/**
 * Returns the part of a match that results show.
 *
 * @param firstLine Number of the first line of the searched text. Undefined for a binary file.
 */
export function maskedSecret(match: SecretMatch, firstLine: number | undefined): MaskedSecret {
  const { kind, severity, masked, fingerprint, key, confidence, line, column, span } = match;
  const { isEncoded } = match;
  return {
    kind,
    severity,
    masked,
    confidence,
    ...(fingerprint !== undefined && { fingerprint }),
    ...(key !== undefined && { key }),
    ...(firstLine !== undefined && { line: firstLine + line - 1, column }),
    ...(span.start === span.end && { isWhole: true as const }),
    ...(isEncoded === true && { isEncoded }),
  };
}

/** Returns the part of a match in the header of a file that results show. */
export function nameSecret(match: SecretMatch): MaskedSecret {
  return { ...maskedSecret(match, undefined), isName: true };
}
