import type { Finding } from '../model/finding.ts';

/** Platforms named; images have a dozen at most, and most findings are on all of them. */
const MAX_PLATFORMS = 4;

/** Which part of an image a finding is in, as far as that is known: its base or what was put on top. */
export function bringerText({ package: found }: Finding): string | undefined {
  switch (found?.origin) {
    case 'base':
      return 'from the base image';
    case 'application':
      return 'from the application';
    default:
      return undefined;
  }
}

/** The platforms that have it, where several were looked at: `on linux/amd64, linux/arm64`. */
export function platformsText({ platforms = [] }: Finding): string | undefined {
  if (platforms.length === 0) return undefined;
  const left = platforms.length - MAX_PLATFORMS;
  const more = left > 0 ? ` and ${left} more` : '';
  return `on ${platforms.slice(0, MAX_PLATFORMS).join(', ')}${more}`;
}
