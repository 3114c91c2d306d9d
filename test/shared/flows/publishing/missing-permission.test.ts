import { expect, it } from '@jest/globals';
import { missingPermission } from '../../../../shared/flows/publishing/missing-permission.ts';

const NOTHING = { github: false, release: undefined, replace: false, isKeyless: false };

it.each([
  [NOTHING, ['contents: read']],
  [{ ...NOTHING, isKeyless: true }, ['contents: read', 'id-token: write']],
  [{ ...NOTHING, release: 'v1' }, ['contents: write']],
  [{ ...NOTHING, github: true }, ['contents: read', 'attestations: write']],
])(
  'missingPermission suggests exactly the permissions that the plan %j requires',
  (plan, lines) => {
    const { code, fix } = missingPermission('x', plan);
    expect(code).toBe('permission-missing');
    expect(fix.split('permissions:\n')[1]).toBe(lines.map((line) => `  ${line}`).join('\n'));
  },
);
