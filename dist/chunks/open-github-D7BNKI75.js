import {
  openGitHub,
  repositoryOf
} from "./chunk-SOMGFMJS.js";
export {
  openGitHub,
  repositoryOf
};
