import {
  openGitHub,
  repositoryOf
} from "./chunk-SWMJRNR5.js";
export {
  openGitHub,
  repositoryOf
};
