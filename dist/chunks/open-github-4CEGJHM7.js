import {
  openGitHub,
  repositoryOf
} from "./chunk-MRLZ3NDJ.js";
export {
  openGitHub,
  repositoryOf
};
