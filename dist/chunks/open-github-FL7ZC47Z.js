import {
  openGitHub,
  repositoryOf
} from "./chunk-TYKNIUMY.js";
export {
  openGitHub,
  repositoryOf
};
