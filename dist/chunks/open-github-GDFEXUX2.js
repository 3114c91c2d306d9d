import {
  openGitHub,
  repositoryOf
} from "./chunk-XZCA5EAG.js";
export {
  openGitHub,
  repositoryOf
};
