import { describe, expect, it } from '@jest/globals';
import type { AuditedSource } from '../../../actions/audit/audit-source.ts';
import { maskedSource, withMaskedErrors } from '../../../actions/audit/mask-source.ts';
import { DataError, UserError } from '../../../shared/errors/errors.ts';
import { auditFinding } from '../../support/audit.ts';
import { secretText } from '../../support/secret-examples.ts';

const TOKEN = secretText('glpat-{A20}');

function audited(): AuditedSource {
  const location = { path: `${TOKEN}/a`, line: 1, column: 1 };
  const edit = { start: 0, end: 1, line: 1, column: 1, endLine: 1, endColumn: 2 };
  const finding = auditFinding({ location, edits: [{ ...edit, text: 'b', isSafe: true }] });
  const problem = { code: 'malformed', message: `${TOKEN}: no`, path: TOKEN };
  const unchecked = [{ path: TOKEN, reason: TOKEN }];
  return {
    source: { kind: 'image', name: 'a', platform: `linux/${TOKEN}` },
    images: [{ platform: TOKEN, digest: 'sha256:a' }],
    path: undefined,
    files: [],
    baseline: [],
    ignoreFiles: [TOKEN],
    result: {
      findings: [finding],
      fixed: [finding],
      problems: [problem],
      existingProblems: [problem],
      checked: [],
      unchecked,
      templates: unchecked,
      undecided: unchecked,
      comparison: { status: 'none' },
      keys: new Set(),
      ran: [],
      mask: (text) => text,
    },
  };
}

describe('maskedSource', () => {
  it('masks the tokens in all text', () => {
    const masked = maskedSource(audited());
    expect(JSON.stringify(masked)).not.toContain(TOKEN);
    expect(masked.result.findings[0]).toMatchObject({
      location: { path: '***/a' },
      edits: [{ text: 'b' }],
    });
  });
});

describe('withMaskedErrors', () => {
  it.each([
    new DataError('malformed', TOKEN, { path: TOKEN }, { cause: new Error(TOKEN) }),
    new UserError('input-invalid', TOKEN, TOKEN, { cause: new Error(TOKEN) }),
  ])('masks the tokens in a %s, and removes its cause', async (error) => {
    const { cause, ...masked } = await withMaskedErrors(() => Promise.reject(error)).catch(
      (thrown: Error) => ({ ...thrown, cause: thrown.cause, message: thrown.message }),
    );
    expect(cause).toBeUndefined();
    expect(masked).toMatchObject({ code: error.code, message: '***' });
    expect(JSON.stringify(masked)).not.toContain(TOKEN);
  });

  it('rethrows all other errors unchanged', async () => {
    const error = new Error(TOKEN);
    await expect(withMaskedErrors(() => Promise.reject(error))).rejects.toBe(error);
  });
});
