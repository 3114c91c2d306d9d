import { path } from '../../host/inputs.ts';

/** Where files go. */
export const outputInputs = {
  'output-dir': path({
    help: 'Folder for the files. It is created if missing. Default: the folder that the steps of the job share.',
  }),
};
