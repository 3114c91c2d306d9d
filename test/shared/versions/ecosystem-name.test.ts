import { describe, expect, it } from '@jest/globals';
import { coversEcosystem, parseEcosystem } from '../../../shared/versions/ecosystem-name.ts';

describe('an OSV ecosystem', () => {
  it.each([
    ['npm', 'npm', ''],
    ['Debian:12', 'Debian', '12'],
    ['Ubuntu:22.04:LTS', 'Ubuntu', '22.04'],
    ['Ubuntu:Pro:16.04:LTS', 'Ubuntu', 'Pro:16.04'],
    ['Red Hat:enterprise_linux:8::appstream', 'Red Hat', 'enterprise_linux:8::appstream'],
  ])('named %s is split into %s and the release %p', (name, base, release) => {
    expect(parseEcosystem(name)).toEqual({ base, release });
  });
});

describe('an OSV record', () => {
  it.each<[string, string, boolean]>([
    ['npm', 'npm', true],
    ['npm', 'PyPI', false],
    ['Debian:12', 'Debian:12', true],
    ['Debian:11', 'Debian:12', false],
    ['Debian', 'Debian:12', false],
    ['Debian:12', 'Debian', true],
    ['Ubuntu:22.04:LTS', 'Ubuntu:22.04', true],
    ['Ubuntu:22.04', 'Ubuntu:22.04:LTS', true],
    ['Ubuntu:Pro:22.04:LTS', 'Ubuntu:22.04:LTS', false],
    ['Ubuntu:Pro:22.04:LTS', 'Ubuntu', false],
    ['Alpine:v3.18', 'Alpine:v3.1', false],
    ['Red Hat:enterprise_linux:8::appstream', 'Red Hat:enterprise_linux:8', true],
    ['Red Hat:enterprise_linux:10.1', 'Red Hat:enterprise_linux:10', true],
    ['Red Hat:enterprise_linux:10.1', 'Red Hat:enterprise_linux:1', false],
    ['Red Hat:rhel_eus:9.4::baseos', 'Red Hat:enterprise_linux:9', false],
  ])('for %s covers the ecosystem %s: %p', (recorded, installed, wanted) => {
    expect(coversEcosystem(recorded, installed)).toBe(wanted);
  });
});
