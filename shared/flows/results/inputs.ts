import { path } from '../../host/inputs.ts';

/** The input that sets the location of the output files. */
export const outputInputs = {
  'output-dir': path({
    group: 'expert',
    help: 'Folder for the output files. Assay creates the folder if it does not exist. Default: the folder that all steps in the job share. In a terminal, Assay keeps the files only if you set this input.',
  }),
};
