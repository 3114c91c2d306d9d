import { describe, expect, it } from '@jest/globals';
import { linkedVersion } from '../../../../shared/ecosystems/go/linked-version.ts';
import { cpuMs } from '../../../support/cpu-time.ts';

const MODULE = 'host.example/owner/tool';

describe('linkedVersion', () => {
  it.each([
    ['-s -w -X main.version=1.2.3', 'v1.2.3'],
    ["-X 'main.Version=v1.2.3-rc.1' -X 'main.commit=abc def'", 'v1.2.3-rc.1'],
    ['-X=host.example/owner/tool/internal/build.Version=2.0.0', 'v2.0.0'],
    ['-X github.com/prometheus/common/version.Version=2.50.1', 'v2.50.1'],
    ['-X main.version=1.2.3 -X host.example/dep/version.Version=9.0.0', 'v1.2.3'],
    ['-X main.version=1.2.3 -X main.buildVersion=1.2.3', 'v1.2.3'],
    ['-X main.version=1.2.3 -X host.example/owner/tool/x.Version=2.0.0', undefined],
    ['-X host.example/dep/other.Version=9.0.0', undefined],
    ['-X main.goVersion=1.22.1', undefined],
    ['-X main.version=dev', undefined],
    ['-X main.version=1.2', undefined],
  ])('for the flags %j, returns the version %s', (flags, version) => {
    const info = `path\t${MODULE}\nmod\t${MODULE}\t(devel)\t\nbuild\t-ldflags="${flags}"\n`;
    expect(linkedVersion(info, MODULE)).toBe(version);
  });

  it('ignores variables in dependencies', () => {
    expect(linkedVersion('dep\t-X main.version=1.2.3\tv1.0.0\n', MODULE)).toBeUndefined();
  });

  it('runs in linear time for malicious flags', () => {
    const flags = `build\t-ldflags=${'-X a'.repeat(100_000)}${'a.'.repeat(100_000)}`;
    expect(cpuMs(() => linkedVersion(flags, MODULE))).toBeLessThan(2_000);
  });
});
