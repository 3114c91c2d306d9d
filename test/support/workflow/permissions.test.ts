import { describe, expect, it } from '@jest/globals';
import { effectivePermissions, type PermissionsValue } from './permissions.ts';

describe("a job's permissions", () => {
  it.each<[string, PermissionsValue | undefined, PermissionsValue | undefined, object]>([
    ['the default', undefined, undefined, { contents: 'read', packages: 'read' }],
    ['the permissions of the workflow', { checks: 'write' }, undefined, { checks: 'write' }],
    [
      'the permissions of the job, and no others',
      { checks: 'write' },
      { contents: 'read' },
      { contents: 'read' },
    ],
    ['empty', { contents: 'write' }, {}, {}],
    [
      'without permissions that are "none"',
      { contents: 'none', issues: 'read' },
      undefined,
      { issues: 'read' },
    ],
  ])('are %s', (_name, workflow, job, want) => {
    expect(effectivePermissions(workflow, job)).toEqual(want);
  });

  it('are all granted by `write-all`; `read-all` grants all except the identity token', () => {
    expect(effectivePermissions('write-all', undefined)).toMatchObject({ 'id-token': 'write' });
    expect(effectivePermissions('read-all', undefined)).not.toHaveProperty('id-token');
    expect(effectivePermissions('read-all', undefined)).toMatchObject({ contents: 'read' });
  });

  it('include all keys that exist in 2026, but not `metadata`, which is not a key', () => {
    const all = effectivePermissions('write-all', undefined);
    const wanted = { 'code-quality': 'write', 'vulnerability-alerts': 'write', models: 'write' };
    expect(all).toMatchObject(wanted);
    expect(all).not.toHaveProperty('metadata');
  });

  it('are read-only in a pull request from a fork', () => {
    const wanted = { contents: 'read', 'pull-requests': 'write', 'id-token': 'write' } as const;
    expect(effectivePermissions(wanted, undefined, true)).toEqual({
      contents: 'read',
      'pull-requests': 'read',
    });
  });
});
