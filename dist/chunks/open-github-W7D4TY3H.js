import {
  openGitHub,
  repositoryOf
} from "./chunk-B362A6E7.js";
export {
  openGitHub,
  repositoryOf
};
