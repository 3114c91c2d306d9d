import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImageStore } from '../../shared/oci/image-store.ts';
import { openLayout } from '../../shared/oci/layout.ts';

/** Opens an image layout, and creates an empty layout if none exists. */
export function createLayout(folder: string): ImageStore {
  mkdirSync(join(folder, 'blobs', 'sha256'), { recursive: true });
  const files = {
    'oci-layout': '{"imageLayoutVersion":"1.0.0"}',
    'index.json': '{"schemaVersion":2,"manifests":[]}',
  };
  for (const [name, text] of Object.entries(files)) {
    if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), text);
  }
  return openLayout(folder);
}
