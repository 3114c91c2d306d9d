import { describe, expect, it } from '@jest/globals';
import { namedValue, storedSecrets } from '../../../../shared/audit/image/stored-secret.ts';
import { secretText } from '../../../support/secret-examples.ts';

function found(text: string) {
  const file = { path: 'config.Env.A', text, image: {} };
  const image = { parts: new Map(), programs: [] };
  return storedSecrets({ file, image }, [namedValue(text)]);
}

describe('storedSecrets', () => {
  it('reports a value with a known format only once', () => {
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

  it('raises the severity of a secret of unknown kind if its name indicates a secret', () => {
    const text = `API_TOKEN=${secretText('{A40}')}`;
    expect(found(text)).toEqual([expect.objectContaining({ severity: 'high' })]);
  });

  it.each(['PATH=/bin', 'DB_PASSWORD=', 'DB_PASSWORD', 'DB_PASSWORD_FILE=/run/a'])(
    'does not report %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});
