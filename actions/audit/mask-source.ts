import { remembered } from '../../shared/concurrency/remembered.ts';
import { DataError, UserError } from '../../shared/errors/errors.ts';
import { mapTexts } from '../../shared/json/map-texts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { maskTokens } from '../../shared/secrets/mask-tokens.ts';
import type { AuditedSource } from './audit-source.ts';

/**
 * Masks the tokens in all strings in the results. Each rule masks the secrets that it finds, but file names, platforms
 * and media types can contain tokens too.
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
 * Matches the fingerprint of a finding. Fingerprints are not masked, because they do not contain tokens. In addition,
 * each is different, so each would add an entry to the cache of the mask.
 */
const FINGERPRINT = /^[0-9a-f]{64}$/;

/**
 * Restores the original edits of a finding, because edits are written to files and must not be masked. They do not
 * contain tokens, because the audit omits edits to lines with a secret.
 */
function withEdits(finding: Finding, { edits }: Partial<Finding> = {}): Finding {
  return edits === undefined ? finding : { ...finding, edits };
}

/**
 * Runs an audit and masks the tokens in the errors that it throws. Removes the `cause` of each error, because the cause
 * can quote part of a token.
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
