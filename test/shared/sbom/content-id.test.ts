import { describe, expect, it } from '@jest/globals';
import { contentUuid } from '../../../shared/sbom/content-id.ts';

describe('contentUuid', () => {
  it('returns a version 8 UUID that does not depend on the order of keys', () => {
    const id = contentUuid({ a: 1, b: 2 });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(contentUuid({ b: 2, a: 1 })).toBe(id);
  });

  it('returns different UUIDs for different content', () => {
    expect(contentUuid({ a: 1 })).not.toBe(contentUuid({ a: 2 }));
  });
});
