import { choice, lines, path, text } from '../../host/inputs.ts';

/** What evidence is about. Named the same in every action; at most one of those that name something is given. */
export const subjectInputs = {
  image: lines({
    help: 'The image: `registry/name:tag@digest` or `oci:DIR[:TAG]`; of several, one a line. A tag is resolved once; from then on there is only the digest.',
  }),
  platforms: choice(['all', 'index'], {
    default: 'all',
    help: 'Of a multi-platform image, the index with each of its platforms, or the index alone. BuildKit’s own attestations are left alone.',
  }),
  'evidence-repository': text({
    help: 'The repository that the evidence of images lies in, where it does not lie beside them: `registry/name`, as cosign’s `COSIGN_REPOSITORY` names it.',
  }),
  path: lines({
    help: 'Files, by path or pattern (`dist/*.tar.gz`), one a line; a pattern that begins with `!` takes away.',
  }),
  'subject-checksums': path({
    help: 'A file of checksums as `sha256sum` or `sha512sum` writes it, or BSD’s `sha256`; its lines are the subjects.',
  }),
  subjects: path({
    help: 'A list of subjects that another job left: `{"version":1,"subjects":[{"name","digest","kind":"file"|"oci"}]}`. Without any subject, the list at `$GITHUB_ARTIFACTS_LIST`.',
  }),
};
