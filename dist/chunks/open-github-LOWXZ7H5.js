import {
  openGitHub,
  repositoryOf
} from "./chunk-34MRWFKX.js";
export {
  openGitHub,
  repositoryOf
};
