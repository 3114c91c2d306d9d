import { expect, it } from '@jest/globals';
import { inventoryOfFiles, namesOf } from '../../../support/inventory.ts';

it.each<[string, string, readonly string[]]>([
  ['.meteor/versions', 'a@1.0.0\n# b\n', ['a@1.0.0']],
  ['.meteor/packages', 'o:a@1.0.0!\nb # c\n', ['b@', 'o:a@1.0.0']],
  [
    'a.opam',
    'opam-version: "2.0"\ndepends: [ "dune" {>= "2"} "lwt" {= "5.0"} ]\n',
    ['dune@', 'lwt@5.0'],
  ],
  ['opam', 'opam-version: "2.0"\ndepends: "dune"\n', ['dune@']],
  [
    'a.nimble',
    'requires "nim >= 1", "jester == 0.5.0, x"\nrequires("y")',
    ['jester@0.5.0', 'x@', 'y@'],
  ],
  [
    'build.zig.zon',
    '.{ .dependencies = .{ .a = .{ .url = "https://h" }, .@"b-c" = .{ .path = "b" } } }',
    ['a@'],
  ],
])('the inventory lists the packages in %s', (path, text, names) => {
  const inventory = inventoryOfFiles({ [path]: text });
  expect(namesOf(inventory)).toEqual(names);
  expect(inventory.problems).toEqual([]);
});

it('the inventory ignores .meteor/packages if .meteor/versions exists', () => {
  const files = { '.meteor/packages': 'b\n', '.meteor/versions': 'a@1.0.0\n' };
  expect(namesOf(inventoryOfFiles(files))).toEqual(['a@1.0.0']);
});

it.each([
  ['.meteor/versions', 'not a version'],
  ['a.opam', 'prose'],
  ['a.opam', 'opam-version: "2.0"\ndepends: other\n'],
  ['a.nimble', 'prose'],
  ['build.zig.zon', 'prose'],
  ['build.zig.zon', '.{ .dependencies = .{ .a = .{ .x = .{}, .url = "https://h" } } }'],
])('the inventory reports a problem for %s with the content %s', (path, text) => {
  expect(inventoryOfFiles({ [path]: text }).problems).toMatchObject([{ path }]);
});
