import {
  openGitHub,
  repositoryOf
} from "./chunk-AQ34T4QA.js";
export {
  openGitHub,
  repositoryOf
};
