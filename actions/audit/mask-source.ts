import { remembered } from '../../shared/concurrency/remembered.ts';
import { DataError, UserError } from '../../shared/errors/errors.ts';
import { mapTexts } from '../../shared/json/map-texts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { maskTokens } from '../../shared/secrets/mask-tokens.ts';
import type { AuditedSource } from './audit-source.ts';

/**
 * Masks the tokens in all texts of the results. Each rule masks the secrets that it finds, but names of files,
 * platforms and media types can contain tokens too.
 */
export function maskedSource(audited: AuditedSource): AuditedSource {
  const { source, images, ignoreFiles } = audited;
  const { keys, ran, mask, ...shown } = audited.result;
  const texts = { source, images, ignoreFiles, result: shown };
  const withoutTokens = remembered(maskTokens);
  const { result, ...masked } = mapTexts(texts, (text) =>
    FINGERPRINT.test(text) ? text : withoutTokens(text),
  );
  const findings = result.findings.map((finding, at) => withEdits(finding, shown.findings[at]));
  return { ...audited, ...masked, result: { ...result, findings, keys, ran, mask } };
}

/**
 * Matches the fingerprint of a finding. A fingerprint is not passed to the cached mask, because it does not contain a
 * token, and because each finding has a different one.
 */
const FINGERPRINT = /^[0-9a-f]{64}$/;

/**
 * Restores the original edits of a finding, because the texts of the edits are written to files. They do not contain
 * tokens, because the audit omits edits to lines with a secret.
 */
function withEdits(finding: Finding, { edits }: Partial<Finding> = {}): Finding {
  return edits === undefined ? finding : { ...finding, edits };
}

/**
 * Runs an audit and masks the tokens in its errors. Removes the cause of each error, because it can quote part of a
 * token.
 */
export async function withMaskedErrors<T>(audit: () => Promise<T>): Promise<T> {
  try {
    return await audit();
  } catch (error) {
    if (error instanceof UserError) {
      throw new UserError(error.code, maskTokens(error.message), maskTokens(error.fix));
    }
    if (!(error instanceof DataError)) throw error;
    const place = mapTexts(error.place, maskTokens);
    throw new DataError(error.code, maskTokens(error.message), place);
  }
}
