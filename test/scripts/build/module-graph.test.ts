import { expect, it } from '@jest/globals';
import {
  closureOf,
  type Inputs,
  laterImports,
  sharers,
} from '../../../scripts/build/module-graph.ts';

const to = (path: string, kind: 'import-statement' | 'dynamic-import' = 'import-statement') => ({
  path,
  kind,
});

const INPUTS: Inputs = {
  a: { bytes: 1, imports: [to('b'), to('late', 'dynamic-import')] },
  b: { bytes: 1, imports: [to('a'), { ...to('package'), external: true }] },
  late: { bytes: 1, imports: [to('b'), { ...to('package', 'dynamic-import'), external: true }] },
};

it('closureOf follows static imports, including import cycles', () => {
  expect([...closureOf(['a'], INPUTS)].sort()).toEqual(['a', 'b']);
});

it('laterImports returns the modules of the project, but not the packages, that are imported dynamically', () => {
  expect(laterImports(INPUTS)).toEqual(['late']);
});

it('sharers returns the entry points that load a module', () => {
  expect([...(sharers(INPUTS, ['a', 'late']).get('b') ?? [])]).toEqual(['a', 'late']);
});
