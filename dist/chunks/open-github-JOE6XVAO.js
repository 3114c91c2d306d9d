import {
  openGitHub,
  repositoryOf
} from "./chunk-TUUYEFWX.js";
export {
  openGitHub,
  repositoryOf
};
