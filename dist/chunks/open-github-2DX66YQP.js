import {
  openGitHub,
  repositoryOf
} from "./chunk-XO5UIA4X.js";
export {
  openGitHub,
  repositoryOf
};
