import type { WantedFiles } from '../../model/wanted-files.ts';

/**
 * Files in an image that an audit needs. All files are searched for secrets. `etc/passwd` shows whether the user of the
 * image is root.
 */
export const WANTED_BY_AUDIT: WantedFiles = { globs: ['etc/passwd'], extracts: ['secrets'] };
