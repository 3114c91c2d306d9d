import { choice, lines, path, text } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { NamedSubjects } from './named-subjects.ts';

/**
 * Inputs that set the subjects of evidence. They have the same names in every action. At most one of them may name
 * subjects.
 */
export const subjectInputs = {
  image: lines({
    help: 'Images, in the form `registry/name:tag@digest` or `oci:DIR[:TAG]`. Assay resolves each tag once, and then uses only the digest.',
  }),
  platforms: choice(['all', 'index'], {
    default: 'all',
    help: 'Subjects in a multi-platform image: the index and the image for each platform (`all`), or only the index (`index`). Assay does not change BuildKit attestations in the index.',
  }),
  'evidence-repository': text({
    group: 'registry',
    help: 'Repository to store image signatures and attestations in, in the form `registry/name`. cosign reads the same setting from `COSIGN_REPOSITORY`. Default: the image’s repository.',
  }),
  'subject-path': lines({
    help: 'Paths or patterns of files, such as `dist/*.tar.gz`. A pattern that begins with `!` excludes files and folders. `*` does not match hidden files.',
  }),
  'subject-checksums': path({
    group: 'expert',
    help: 'Checksum file in the format of `sha256sum`, `sha512sum` or BSD `sha256`. Each line specifies a subject.',
  }),
  subjects: path({
    group: 'expert',
    help: 'File with a list of subjects from another job: `{"version":1,"subjects":[{"name","digest","kind":"file"|"oci"}]}`. Default: the list at `$GITHUB_ARTIFACTS_LIST`, if no input names a subject.',
  }),
};

/** Current names for renamed inputs. */
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
