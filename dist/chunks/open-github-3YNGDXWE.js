import {
  openGitHub,
  repositoryOf
} from "./chunk-E6DY3XYW.js";
export {
  openGitHub,
  repositoryOf
};
