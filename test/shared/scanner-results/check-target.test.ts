import { describe, expect, it } from '@jest/globals';
import type { SourceDescription } from '../../../shared/model/inventory.ts';
import { requireSameTarget } from '../../../shared/scanner-results/check-target.ts';
import type { ReportedTarget } from '../../../shared/scanner-results/reported.ts';

const OWN = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;
const FOLDER: SourceDescription = { kind: 'directory', name: 'app' };
const IMAGE: SourceDescription = { kind: 'image', name: 'app', digest: OWN };

function check(target: ReportedTarget | undefined, source: SourceDescription): () => void {
  return () => requireSameTarget({ tool: 'Trivy', target, findings: [] }, [source], 'trivy.json');
}

describe('requireSameTarget', () => {
  it('accepts the same image by each of its digests', () => {
    const image = { isImage: true, digests: [OWN] };
    check(image, IMAGE)();
    check(image, { ...IMAGE, digest: OTHER, indexDigest: OWN })();
    check(image, { ...IMAGE, digest: OTHER, imageId: OWN })();
  });

  it('accepts a folder', () => {
    check({ isImage: false, digests: [] }, FOLDER)();
    check(undefined, FOLDER)();
  });

  it.each([
    ['a different image', { isImage: true, digests: [OTHER] }, IMAGE, `scanned ${OTHER}`],
    ['an image without a digest', { isImage: true, digests: [] }, IMAGE, 'do not contain'],
    ['an unknown target for an image', undefined, IMAGE, 'do not contain'],
    ['a folder for an image', { isImage: false, digests: [] }, IMAGE, 'do not contain'],
    [
      'an image for a folder',
      { isImage: true, digests: [OTHER] },
      FOLDER,
      'does not read an image',
    ],
  ])('rejects %s', (_, target, source, message) => {
    expect(check(target, source)).toThrow(message);
  });
});
