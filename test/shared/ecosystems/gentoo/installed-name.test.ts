import { expect, it } from '@jest/globals';
import type { ParseContext } from '../../../../shared/ecosystems/ecosystem.ts';
import {
  installedName,
  splitName,
  statedName,
} from '../../../../shared/ecosystems/gentoo/installed-name.ts';

function contextOf(files: Readonly<Record<string, string>>): ParseContext {
  const file = (path: string) => {
    const text = files[path];
    return text === undefined ? undefined : { path, bytes: Buffer.from(text) };
  };
  return { sourceKind: 'image', os: undefined, file, named: () => [] };
}

const file = { path: 'var/db/pkg/dev-libs/glib-2.76/CONTENTS', bytes: Buffer.from('') };

it('the name of a Portage package comes from the PF file or, if that file is missing, from the folder', () => {
  const context = contextOf({ 'var/db/pkg/dev-libs/glib-2.76/PF': 'glib-2.76-r1\n' });
  expect(statedName(file, context)).toBe('glib-2.76-r1');
  expect(statedName(file, contextOf({}))).toBe('glib-2.76');
  const category = 'dev-libs';
  expect(installedName(file, context)).toEqual({ category, name: 'glib', version: '2.76-r1' });
});

it.each([
  ['gtk+-2.24.33-r3', 'gtk+', '2.24.33-r3'],
  ['font-100dpi-1.0.4', 'font-100dpi', '1.0.4'],
  ['a-2.0_rc1_p3', 'a', '2.0_rc1_p3'],
])('the Portage name %s is split into the name %s and the version %s', (text, name, version) => {
  expect(splitName(text)).toEqual({ name, version });
});

it.each(['name', '-1.0', `${'a'.repeat(600)}-1`])(
  'the Portage name %.20s is rejected because it is too long or has no name or no version',
  (text) => {
    expect(splitName(text)).toBeUndefined();
  },
);
