import {
  openGitHub,
  repositoryOf
} from "./chunk-KJTYUJOQ.js";
export {
  openGitHub,
  repositoryOf
};
