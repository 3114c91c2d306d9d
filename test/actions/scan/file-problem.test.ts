import { expect, it } from '@jest/globals';
import { fileProblem } from '../../../actions/scan/file-problem.ts';
import { DataError, RemoteError, UserError } from '../../../shared/errors/errors.ts';

const CALL = { service: 'KEV', method: 'GET', url: 'https://example.org/kev', status: 503 };
const FILE = { fact: 'the list was not used', path: 'kev.json', fix: 'Correct the list.' };

it.each([
  [
    'wrong content on a line',
    new DataError('malformed', 'not valid JSON.', { path: 'a', line: 3 }),
    { message: 'the list was not used: not valid JSON. Fix: correct the list.', line: 3 },
  ],
  [
    'an invalid input',
    new UserError('input-invalid', 'git tracks the file', 'Remove the file.'),
    { message: 'the list was not used: git tracks the file. Fix: remove the file.' },
  ],
  [
    'a failed request without a fix',
    new RemoteError('server-error', 'KEV returned 503.', CALL),
    { message: 'the list was not used: KEV returned 503' },
  ],
])('fileProblem turns an error into a problem: %s', (_what, error, wanted) => {
  expect(fileProblem(error, FILE)).toEqual({ code: error.code, path: 'kev.json', ...wanted });
});
