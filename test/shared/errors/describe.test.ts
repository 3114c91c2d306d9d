import { describe, expect, it } from '@jest/globals';
import { describeError, messageWithFix } from '../../../shared/errors/describe.ts';
import { DataError, RemoteError, TrustError, UserError } from '../../../shared/errors/errors.ts';

const CALL = { service: 'GitHub', method: 'POST', url: 'https://api.github.com/x', status: 403 };

const WHOLE = 'Check that this is the correct file, and that it is complete.';

describe('describeError', () => {
  it.each<[unknown, string, string]>([
    [new UserError('input-invalid', 'what', 'cure'), 'what', 'cure'],
    [new DataError('malformed', 'broken', { path: 'a.json', line: 3 }), 'a.json:3: broken', WHOLE],
    [new DataError('malformed', 'broken', { path: 'a.json' }), 'a.json: broken', WHOLE],
    [new DataError('limit-exceeded', 'large', { path: 'a.json' }), 'a.json: large', ''],
    [new RemoteError('forbidden', 'no', CALL, { fix: 'permissions: x' }), 'no', 'permissions: x'],
    [new TrustError('no-evidence', 'nothing signed'), 'nothing signed', ''],
  ])('describes %p with a message and a fix', (error, message, fix) => {
    expect(describeError(error)).toEqual({ message, fix });
  });

  it('shows the stack of an unexpected error, and asks for a bug report', () => {
    const { message, fix } = describeError(new TypeError('x is not a function'));
    expect(message).toContain('describe.test.ts');
    expect(fix).toContain('Please report');
  });

  it.each([
    ['ENOSPC', /disk is full/],
    ['EACCES', /different path/],
    ['EROFS', /different path/],
  ])(
    'describes the system error %s with a fix, and does not ask for a bug report',
    (code, cure) => {
      const error = Object.assign(new Error(`${code}: no, write '/x'`), { code });
      const { message, fix } = describeError(error);
      expect(message).toBe(`${code}: no, write '/x'`);
      expect(fix).toMatch(cure);
    },
  );

  it('describes values that are not errors', () => {
    expect(describeError('thrown text').message).toBe('thrown text');
  });
});

it.each([
  ['no.', 'Fix it.', 'no. Fix: fix it.'],
  ['no', 'Fix it.', 'no. Fix: fix it.'],
  ['no', 'GITHUB_TOKEN is missing.', 'no. Fix: GITHUB_TOKEN is missing.'],
  ['no', '', 'no.'],
])('messageWithFix joins the message %j and the fix %j', (message, fix, wanted) => {
  expect(messageWithFix({ message, fix })).toBe(wanted);
});
