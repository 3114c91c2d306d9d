import {
  openGitHub,
  repositoryOf
} from "./chunk-FOAVNXET.js";
export {
  openGitHub,
  repositoryOf
};
