import { describe, expect, it } from '@jest/globals';
import { auditFiles } from '../../../shared/audit/audit-files.ts';
import { auditFacts } from '../../support/audit.ts';

async function findingsIn(path: string, text: string) {
  const { findings } = await auditFiles([{ path, text }], auditFacts());
  return findings.map(({ finding }) => finding).filter(({ profile }) => profile === 'essential');
}

describe('mergeSecrets', () => {
  it("reports a password in a Compose file's URL once, with the controls of both rules", async () => {
    const text = `services:
  shop:
    image: shop:1.4
    environment:
      DATABASE_URL: postgres://shop:kV7rQ2mXw9Tz@db:5432/shop
`;
    const [only, ...others] = await findingsIn('compose.yaml', text);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ kind: 'secret', id: 'secret/database-url', severity: 'high' });
    expect(only?.aliases).toContain('compose/secret-in-url');
    expect(only?.controls?.['nist-800-190']).toEqual(expect.arrayContaining(['4.1.4', '4.4.3']));
    expect(only?.rule?.fix).toContain('Revoke the secret');
    expect(only?.rule?.fix.match(/secret store/g)?.length ?? 0).toBeLessThan(2);
  });

  it('keeps both findings if their values differ', async () => {
    const text = `FROM alpine:3.20
ENV DB_PASSWORD=kV7rQ2mXw9Tz
ENV URL=postgres://shop:aB3dE5fG7hJ9@db:5432/shop
`;
    const found = await findingsIn('Dockerfile', text);
    expect(found.map(({ location: { line } }) => line)).toEqual(expect.arrayContaining([2, 3]));
  });
});
