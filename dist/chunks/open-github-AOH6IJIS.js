import {
  openGitHub,
  repositoryOf
} from "./chunk-GIRNX222.js";
export {
  openGitHub,
  repositoryOf
};
