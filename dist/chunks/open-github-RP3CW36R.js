import {
  openGitHub,
  repositoryOf
} from "./chunk-R3ZXQK62.js";
export {
  openGitHub,
  repositoryOf
};
