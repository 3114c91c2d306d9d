import {
  openGitHub,
  repositoryOf
} from "./chunk-MHIOBZMZ.js";
export {
  openGitHub,
  repositoryOf
};
