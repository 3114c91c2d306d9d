import { describe, expect, it } from '@jest/globals';
import { namedValue, storedSecrets } from '../../../../shared/audit/image/stored-secret.ts';
import { secretText } from '../../../support/secret-examples.ts';

function found(text: string) {
  const file = { path: 'config.Env.A', text, image: {} };
  const image = { parts: new Map(), programs: [] };
  return storedSecrets({ file, image }, [namedValue(text)]);
}

describe('storedSecrets', () => {
  it('reports a value once, with its known format', () => {
    const text = `API_TOKEN=${secretText('glpat-{A20}')}`;
    expect(found(text)).toEqual([
      expect.objectContaining({
        at: { start: 10, end: text.length },
        variant: 'gitlab-pat',
        severity: 'high',
      }),
    ]);
  });

  it('reports a value without a known format if its name indicates a secret', () => {
    expect(found('DB_PASSWORD=abc')).toEqual([
      expect.objectContaining({
        at: { start: 12, end: 15 },
        variant: 'name',
        address: 'name=DB_PASSWORD',
      }),
    ]);
  });

  it('raises the severity of an unknown kind of secret if its name indicates one', () => {
    const text = `API_TOKEN=${secretText('{A40}')}`;
    expect(found(text)).toEqual([expect.objectContaining({ severity: 'high' })]);
  });

  it.each(['PATH=/bin', 'DB_PASSWORD=', 'DB_PASSWORD', 'DB_PASSWORD_FILE=/run/a'])(
    'accepts %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
