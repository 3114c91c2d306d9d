import { choice, lines, path, text } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { NamedSubjects } from './named-subjects.ts';

/** Subjects of the evidence. The names are the same in every action; at most one input names a subject. */
export const subjectInputs = {
  image: lines({
    help: 'Images, one per line: `registry/name:tag@digest` or `oci:DIR[:TAG]`. A tag is resolved once; all later steps use its digest.',
  }),
  platforms: choice(['all', 'index'], {
    default: 'all',
    help: 'For a multi-platform image, use the index and each platform, or only the index. BuildKit attestations are not changed.',
  }),
  'evidence-repository': text({
    help: 'Repository that stores the evidence of images, if it is not the repository of the image: `registry/name`, as in cosign’s `COSIGN_REPOSITORY`.',
  }),
  'subject-path': lines({
    help: 'Paths or patterns of files, such as `dist/*.tar.gz`, one per line. A pattern that begins with `!` excludes files and folders. `*` matches no hidden files.',
  }),
  'subject-checksums': path({
    help: 'Checksum file in the format of `sha256sum`, `sha512sum` or BSD `sha256`. Its lines are the subjects.',
  }),
  subjects: path({
    help: 'A list of subjects that another job left: `{"version":1,"subjects":[{"name","digest","kind":"file"|"oci"}]}`. Without any subject, the list at `$GITHUB_ARTIFACTS_LIST`.',
  }),
};

/** New names of inputs that were renamed. */
export const renamedSubjectInputs = { path: 'subject-path', token: 'github-token' } as const;

/** Returns the subjects that the inputs name. */
export function namedSubjects(inputs: InputsOf<typeof subjectInputs>): NamedSubjects {
  return {
    images: inputs.image,
    files: inputs['subject-path'],
    checksums: inputs['subject-checksums'],
    list: inputs.subjects,
    platforms: inputs.platforms,
    evidenceRepository: inputs['evidence-repository'],
  };
}
