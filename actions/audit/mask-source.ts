import { remembered } from '../../shared/concurrency/remembered.ts';
import { DataError, UserError } from '../../shared/errors/errors.ts';
import { mapTexts } from '../../shared/json/map-texts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { maskTokens } from '../../shared/secrets/mask-tokens.ts';
import type { AuditedSource } from './audit-source.ts';

/**
 * Masks the tokens in all strings in the results. Each rule masks the secrets that it finds. However, file names,
 * platforms and media types can contain tokens too.
 */
export function maskedSource(audited: AuditedSource): AuditedSource {
  const { source, images, ignoreFiles } = audited;
  const { keys, ran, mask, findings: found, ...shown } = audited.result;
  const texts = { source, images, ignoreFiles, result: shown };
  const withoutTokens = remembered(maskTokens);
  const { result, ...masked } = mapTexts(texts, (text) =>
    FINGERPRINT.test(text) ? text : withoutTokens(text),
  );
  const sharedPart = remembered((part: object) => mapTexts(part, withoutTokens));
  const findings = found.map((finding) => maskedFinding(finding, withoutTokens, sharedPart));
  return { ...audited, ...masked, result: { ...result, findings, keys, ran, mask } };
}

/**
 * Matches the fingerprint of a finding. Fingerprints do not contain tokens, so they are not masked. Each fingerprint is
 * different and would add an entry to the mask's cache.
 */
const FINGERPRINT = /^[0-9a-f]{64}$/;

/**
 * Members of a finding that are not masked. Edits are written to files. They do not contain tokens, because the audit
 * omits edits to lines with a secret.
 */
const UNMASKED: ReadonlySet<string> = new Set(['fingerprint', 'edits']);

/** Members that all findings from a rule share. Each of them is masked only once. */
const SHARED: ReadonlySet<string> = new Set(['rule', 'controls', 'aliases']);

/** Masks the tokens in a finding. Most findings do not contain a token. In that case, returns the same object. */
function maskedFinding(
  finding: Finding,
  withoutTokens: (text: string) => string,
  sharedPart: (part: object) => object,
): Finding {
  const changed: Record<string, unknown> = {};
  let isChanged = false;
  for (const [name, value] of Object.entries(finding)) {
    if (UNMASKED.has(name)) continue;
    const isShared = typeof value === 'object' && SHARED.has(name);
    const masked = isShared ? sharedPart(value) : mapTexts(value, withoutTokens);
    if (masked === value) continue;
    changed[name] = masked;
    isChanged = true;
  }
  return isChanged ? { ...finding, ...changed } : finding;
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
