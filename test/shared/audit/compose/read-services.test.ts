import { describe, expect, it } from '@jest/globals';
import {
  entriesOf,
  fieldOf,
  innerOf,
  itemsOf,
} from '../../../../shared/audit/compose/read-services.ts';
import { composeServices } from '../../../support/compose-services.ts';

describe('readServices', () => {
  it('merges the lists and mappings of extended services', () => {
    const text = `services:
  base:
    image: b:1
    cap_add: [A]
    environment: {X: 1, Y: 2}
  a:
    extends: base
    image: a:1
    cap_add: [B]
    environment: {X: 3}
`;
    const [, a] = composeServices(text);
    if (a === undefined) throw new Error('no service');
    expect(fieldOf(a, 'image')?.node).toMatchObject({ text: 'a:1' });
    expect(itemsOf(a, 'cap_add').map(({ node }) => node.kind === 'scalar' && node.text)).toEqual([
      'B',
      'A',
    ]);
    expect(
      entriesOf(a, 'environment').map(({ key, node }) => [
        key,
        node.kind === 'scalar' && node.text,
      ]),
    ).toEqual([
      ['X', '3'],
      ['Y', '2'],
    ]);
    const inherited = itemsOf(a, 'cap_add')[1];
    expect(text.slice(inherited?.at.start, inherited?.at.end)).toBe('base');
    expect(inherited?.via.map(({ start, end }) => text.slice(start, end))).toEqual(['A']);
  });

  it('reads an extended service from another file, but omits locations in that file', () => {
    const [a] = composeServices(
      'services:\n  a:\n    extends: {file: other/base.yaml, service: b}\n',
      'services:\n  b:\n    privileged: true\n',
    );
    const field = a && fieldOf(a, 'privileged');
    expect(field).toMatchObject({ node: { value: true }, via: [], isOwn: false });
  });

  it('returns a result even if services extend each other in a cycle', () => {
    const [a] = composeServices('services:\n  a: {extends: b}\n  b: {extends: a}\n');
    expect(a?.layers).toHaveLength(2);
  });

  it('locates a value from a merge key at the alias', () => {
    const text = 'x-a: &a {deploy: {mode: m}}\nservices:\n  a:\n    <<: *a\n';
    const [a] = composeServices(text);
    const deploy = a && fieldOf(a, 'deploy');
    const mode = deploy && innerOf(deploy, 'mode');
    expect(text.slice(mode?.at.start, mode?.at.end)).toBe('*a');
    expect(mode?.via.map(({ start, end }) => text.slice(start, end))).toEqual(['m']);
  });
});
