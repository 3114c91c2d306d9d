import {
  openGitHub,
  repositoryOf
} from "./chunk-UT73VQIS.js";
export {
  openGitHub,
  repositoryOf
};
