import { DataError, UserError } from '../../shared/errors/errors.ts';
import { mapTexts } from '../../shared/json/map-texts.ts';
import type { Finding } from '../../shared/model/finding.ts';
import { maskTokens } from '../../shared/secrets/mask-tokens.ts';
import type { AuditedSource } from './audit-source.ts';

/**
 * Masks the tokens in all texts of the results. Each rule masks the secrets that it finds, but names of files, of
 * platforms and of media types can contain tokens too.
 */
export function maskedSource(audited: AuditedSource): AuditedSource {
  const { result, source, images, ignoreFiles } = audited;
  const { findings, fixed, problems, existingProblems, comparison } = result;
  const { unchecked, templates, undecided } = result;
  const shown = { source, images, ignoreFiles, problems, existingProblems, comparison };
  const mask = remembering(maskTokens);
  const { source: own, images: all, ignoreFiles: ignoring, ...rest } = mapTexts(shown, mask);
  return {
    ...audited,
    source: own,
    images: all,
    ignoreFiles: ignoring,
    result: {
      ...result,
      ...rest,
      ...mapTexts({ unchecked, templates, undecided }, mask),
      findings: findings.map((finding) => maskedFinding(finding, mask)),
      fixed: fixed?.map((finding) => maskedFinding(finding, mask)),
    },
  };
}

/** Edits have no tokens, because the audit leaves out an edit of a line with a secret. */
function maskedFinding(finding: Finding, mask: (text: string) => string): Finding {
  const { edits, rule, controls, ...shown } = finding;
  const masked = mapTexts(shown, mask);
  return { ...masked, rule, controls, ...(edits !== undefined && { edits }) };
}

/** Calls an audit, and masks the tokens in its errors. A cause can quote a part of a token, so it is left out. */
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

/** Many findings have the same texts. */
function remembering(mask: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const masked = known.get(text) ?? mask(text);
    known.set(text, masked);
    return masked;
  };
}
