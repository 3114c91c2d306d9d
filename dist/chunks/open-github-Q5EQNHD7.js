import {
  openGitHub,
  repositoryOf
} from "./chunk-YZDTE5UK.js";
export {
  openGitHub,
  repositoryOf
};
