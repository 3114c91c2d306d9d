import {
  openGitHub,
  repositoryOf
} from "./chunk-W7322R3A.js";
export {
  openGitHub,
  repositoryOf
};
