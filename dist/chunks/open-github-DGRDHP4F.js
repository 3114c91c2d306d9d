import {
  openGitHub,
  repositoryOf
} from "./chunk-EBARTUFC.js";
export {
  openGitHub,
  repositoryOf
};
