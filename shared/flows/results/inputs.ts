import { path } from '../../host/inputs.ts';

/** Where files go. */
export const outputInputs = {
  'output-dir': path({
    help: 'A folder to write the files to, made when it is missing; without it, the folder that the steps of a job share.',
  }),
};
