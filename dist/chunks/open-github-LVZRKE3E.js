import {
  openGitHub,
  repositoryOf
} from "./chunk-TOBQ4OHF.js";
export {
  openGitHub,
  repositoryOf
};
