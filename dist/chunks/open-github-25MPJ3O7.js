import {
  openGitHub,
  repositoryOf
} from "./chunk-ZREQY5NO.js";
export {
  openGitHub,
  repositoryOf
};
