import { expect, it } from '@jest/globals';
import { embedJson } from '../../../../shared/report/html/embed-json.ts';
import { HOSTILE_TEXTS } from '../a-report.ts';

it.each([...HOSTILE_TEXTS, '</script>', '<!--<script>'])(
  'embedJson embeds %j without the start of a tag',
  (text) => {
    const json = embedJson({ text });
    expect(json).not.toContain('<');
    expect(JSON.parse(json)).toEqual({ text });
  },
);
