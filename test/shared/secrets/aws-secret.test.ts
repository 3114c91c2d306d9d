import { describe, expect, it } from '@jest/globals';
import { nearbyAwsSecret } from '../../../shared/secrets/aws-secret.ts';
import { secretText } from '../../support/secret-examples.ts';

const id = secretText('AKIA{B16}');
const secret = secretText('{b40}', 7);
const find = (text: string) => nearbyAwsSecret({ text, path: '', format: 'config' }, 0);

describe('nearbyAwsSecret', () => {
  it('finds the secret after the key ID', () => {
    expect(find(`${id},${secret}`)).toEqual({ start: 21, end: 61 });
  });

  it('ignores a digest, and a secret that is too far away from the key ID', () => {
    expect(find(`${id} ${secretText('{h40}')}`)).toBeUndefined();
    expect(find(`${id}${' '.repeat(300)}${secret}`)).toBeUndefined();
  });
});
