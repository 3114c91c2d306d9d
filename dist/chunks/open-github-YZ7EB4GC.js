import {
  openGitHub,
  repositoryOf
} from "./chunk-GZ3YXS2A.js";
export {
  openGitHub,
  repositoryOf
};
