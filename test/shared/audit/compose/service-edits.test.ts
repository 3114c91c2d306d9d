import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../../../shared/audit/apply-edits.ts';
import { fieldOf, itemsOf, type Service } from '../../../../shared/audit/compose/read-services.ts';
import {
  addedLines,
  entryRemoval,
  itemRemoval,
  valueEdit,
} from '../../../../shared/audit/compose/service-edits.ts';
import { composeService } from '../../../support/compose-services.ts';

const HEAD = 'services:\n  a:\n';

function field(service: Service, key: string) {
  const found = fieldOf(service, key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
}

describe('entryRemoval', () => {
  it('removes the line of a key, including the comment on it', () => {
    const service = composeService('image: a\npid: host # why\nuser: x');
    const edits = entryRemoval(service, field(service, 'pid'));
    expect(applyEdits(service.file.text, edits)).toBe(`${HEAD}    image: a\n    user: x\n`);
  });

  it('does not remove the only key of a service', () => {
    const only = composeService('pid: host');
    expect(entryRemoval(only, field(only, 'pid'))).toEqual([]);
  });
});

describe('itemRemoval', () => {
  it('removes one item, or the entire list if every item is wrong', () => {
    const service = composeService('image: a\ncap_add:\n  - A\n  - B');
    const [a, b] = itemsOf(service, 'cap_add');
    if (a === undefined || b === undefined) throw new Error('no items');
    const one = itemRemoval(service, 'cap_add', { item: a, wrong: [a] });
    expect(applyEdits(service.file.text, one)).toBe(
      `${HEAD}    image: a\n    cap_add:\n      - B\n`,
    );
    const all = itemRemoval(service, 'cap_add', { item: a, wrong: [a, b] });
    expect(applyEdits(service.file.text, all)).toBe(`${HEAD}    image: a\n`);
  });

  it('does not edit a list in flow style', () => {
    const service = composeService('image: a\ncap_add: [A, B]');
    const [item] = itemsOf(service, 'cap_add');
    expect(item && itemRemoval(service, 'cap_add', { item, wrong: [item] })).toEqual([]);
  });
});

it('addedLines indents lines like the keys of the service', () => {
  const service = composeService('image: a');
  expect(applyEdits(service.file.text, addedLines(service, ['b:', '  - c']))).toBe(
    `${HEAD}    b:\n      - c\n    image: a\n`,
  );
});

it('valueEdit does not change an inherited value', () => {
  const service = composeService('user: &u x\nimage: *u');
  expect(valueEdit(field(service, 'user'), 'b')).toHaveLength(1);
  expect(valueEdit(field(service, 'image'), 'b')).toEqual([]);
});

it('valueEdit keeps the quotes around a value with commas', () => {
  const service = composeService('image: a\ntmpfs: ["/tmp:exec,size=1m"]');
  const [item] = itemsOf(service, 'tmpfs');
  const edits = item === undefined ? [] : valueEdit(item, '/tmp:noexec,size=1m');
  expect(applyEdits(service.file.text, edits)).toContain('tmpfs: ["/tmp:noexec,size=1m"]');
});
