import { choice, lines, path, text } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { NamedSubjects } from './named-subjects.ts';

/**
 * Inputs for the subjects of the evidence. The names are the same in every action. At most one input is allowed to
 * name a subject.
 */
export const subjectInputs = {
  image: lines({
    help: 'Images, one per line: `registry/name:tag@digest` or `oci:DIR[:TAG]`. A tag is resolved once, and all later steps use its digest.',
  }),
  platforms: choice(['all', 'index'], {
    default: 'all',
    help: 'For a multi-platform image, use the index and each platform (`all`), or only the index (`index`). BuildKit attestations are not changed.',
  }),
  'evidence-repository': text({
    help: 'Repository in which the evidence for images is stored, in the form `registry/name`. Corresponds to `COSIGN_REPOSITORY` in cosign. Default: the repository of the image.',
  }),
  'subject-path': lines({
    help: 'Paths or patterns of files, such as `dist/*.tar.gz`, one per line. A pattern that begins with `!` excludes files and folders. `*` does not match hidden files.',
  }),
  'subject-checksums': path({
    help: 'Checksum file in the format of `sha256sum`, `sha512sum` or BSD `sha256`. Each line names a subject.',
  }),
  subjects: path({
    help: 'File with a list of subjects from a different job: `{"version":1,"subjects":[{"name","digest","kind":"file"|"oci"}]}`. If no input names a subject, the default is the list at `$GITHUB_ARTIFACTS_LIST`.',
  }),
};

/** Current names of renamed inputs. */
export const renamedSubjectInputs = { path: 'subject-path', token: 'github-token' } as const;

/** Returns the subjects that the user named in the inputs. */
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
