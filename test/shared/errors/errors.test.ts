import { describe, expect, it } from '@jest/globals';
import { DataError, RemoteError, TrustError, UserError } from '../../../shared/errors/errors.ts';

const CALL = { service: 'Rekor', method: 'POST', url: 'https://rekor.example/api' };

describe('the error classes', () => {
  it.each([
    [new UserError('input-invalid', 'm', 'f'), 'UserError', 'input-invalid'],
    [new DataError('malformed', 'm', { path: 'p' }), 'DataError', 'malformed'],
    [new RemoteError('timeout', 'm', CALL), 'RemoteError', 'timeout'],
    [new TrustError('no-evidence', 'm'), 'TrustError', 'no-evidence'],
  ])('set the name and the code of %p', (error, name, code) => {
    expect([error.name, error.code, error.message]).toEqual([name, code, 'm']);
  });

  it('keep the original error as the cause', () => {
    const cause = new Error('below');
    expect(new DataError('malformed', 'm', { path: 'p' }, { cause }).cause).toBe(cause);
  });

  it('set the fix of a remote error to an empty string by default', () => {
    expect(new RemoteError('timeout', 'm', CALL).fix).toBe('');
    expect(new RemoteError('forbidden', 'm', CALL, { fix: 'add it' }).fix).toBe('add it');
  });
});
