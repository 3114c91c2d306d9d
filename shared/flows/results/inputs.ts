import { path } from '../../host/inputs.ts';

/** Location of the output files. */
export const outputInputs = {
  'output-dir': path({
    help: 'Folder for the files. It is created if missing. Default: the folder that the steps of the job share.',
  }),
};
