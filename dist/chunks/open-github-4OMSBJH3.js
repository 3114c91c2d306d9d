import {
  openGitHub,
  repositoryOf
} from "./chunk-EPDEYZOA.js";
export {
  openGitHub,
  repositoryOf
};
