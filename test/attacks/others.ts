import type { Attack } from './attack.ts';
import { hidePackage } from './hide-package.ts';

/** Attacks by formats that have no file of their own. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a lockfile that is no lockfile hides what the tool installs',
    rows: ['1.11'],
    variant(random) {
      const name = random.pick(['Cargo.lock', 'poetry.lock', 'composer.lock', 'package-lock.json']);
      const text = random.pick(['this is no lockfile\n', '<<<<<<< HEAD\n', '\0\0\0']);
      return {
        what: `${name}: ${JSON.stringify(text)}`,
        run: () =>
          hidePackage({ [name]: text }, { ecosystem: 'npm', name: 'minimist', version: '1.2.5' }),
      };
    },
  },
];
