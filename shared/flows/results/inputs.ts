import { path } from '../../host/inputs.ts';

/** Input for the location of the output files. */
export const outputInputs = {
  'output-dir': path({
    help: 'Folder for the files. It is created if missing. Default: the folder that the steps of the job share, or a new folder in a terminal.',
  }),
};
