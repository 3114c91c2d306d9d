import {
  openGitHub,
  repositoryOf
} from "./chunk-6UR7SASC.js";
export {
  openGitHub,
  repositoryOf
};
