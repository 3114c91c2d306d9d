import { applyRules } from '../apply-rules.ts';
import type { Area, AreaHit } from '../area.ts';
import { secretHits, secretTexts, storedSecretHit } from '../secrets/secrets.ts';
import { programsIn } from './read-programs.ts';
import { RULES } from './rules.generated.ts';
import { type ImageSubject, isIn, isText } from './subject.ts';

/** The area for the configuration and the layers of an image. */
export const imageArea: Area = {
  name: 'image',
  prefixes: ['image', 'secret'],
  rules: [...RULES, ...secretTexts()],
  reads: ({ image }) => image !== undefined,
  check(files, facts) {
    const texts = files.filter(isText).map((file) => [file.path, file] as const);
    // If several strings have the same path, the first one is the actual setting. A map keeps the last one, so the
    // order is reversed.
    const image = { parts: new Map(texts.toReversed()), programs: programsIn(files) };
    const subjects = files.map((file): ImageSubject => ({ file, image }));
    return {
      hits: [...applyRules(RULES, subjects, facts), ...subjects.flatMap(otherSecrets)],
      problems: [],
      unchecked: [],
      checkedFiles: 1,
      subjects: { images: 1 },
    };
  },
};

/** Paths of metadata objects in the image. Separate rules report the secrets in them. */
const WITH_RULES = ['config.Env', 'config.Labels', 'annotations', 'index.annotations'];

/**
 * Returns the secrets in files that are visible in the image, and in strings such as the command. Omits strings whose
 * secrets a separate rule reports.
 */
function otherSecrets(subject: ImageSubject): readonly AreaHit[] {
  const { file } = subject;
  if (file.image?.secret !== undefined) {
    return file.image.removedBy === undefined ? storedSecretHit(file, file.image.secret) : [];
  }
  const hasRule = file.path === 'history' || WITH_RULES.some((folder) => isIn(subject, folder));
  if (!isText(file) || hasRule || FILES.has(file.path)) return [];
  return secretHits(file);
}

/** Files in the image that only help to check others. Their secrets were found when the layer was read. */
const FILES: ReadonlySet<string> = new Set(['etc/passwd']);
