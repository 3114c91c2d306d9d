import { describe, expect, it } from '@jest/globals';
import { GITHUB_TUF_ROOT } from '../../../shared/trust/github-tuf-root.ts';
import { instanceOf } from '../../../shared/trust/instances.ts';

describe('instanceOf', () => {
  it('for the public instance, returns thresholds that require a log entry, a time and an SCT', () => {
    expect(instanceOf('public-good').thresholds).toEqual({ tlog: 1, timestamp: 1, ctlog: 1 });
  });

  it.each(['github', 'octo.ghe.com'])(
    'for %s, returns an instance with timestamps but without a log',
    (name) => {
      const { thresholds, services } = instanceOf(name);
      expect(thresholds).toEqual({ tlog: 0, timestamp: 1, ctlog: 0 });
      expect(services?.logs).toEqual([]);
      expect(services?.timestampUrls).toHaveLength(1);
    },
  );

  it("uses a tenant's own services, and roots from GitHub's repository", () => {
    const { services, tufUrl, tufRoot } = instanceOf('octo.ghe.com');
    expect(services?.fulcioUrl).toBe('https://fulcio.octo.ghe.com');
    expect([tufUrl, tufRoot]).toEqual(['https://tuf-repo.github.com', GITHUB_TUF_ROOT]);
  });

  it('takes the thresholds of a private instance from its root', () => {
    expect(instanceOf('custom').thresholds).toBeUndefined();
  });

  it.each(['', 'public', 'evil.com/x.ghe.com', 'a.b.ghe.com', 'ghe.com', '-x.ghe.com'])(
    'rejects %j',
    (name) => {
      expect(() => instanceOf(name)).toThrow(expect.objectContaining({ code: 'input-invalid' }));
    },
  );
});
