import {
  openGitHub,
  repositoryOf
} from "./chunk-XAROXG7J.js";
export {
  openGitHub,
  repositoryOf
};
