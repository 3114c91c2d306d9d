import {
  openGitHub,
  repositoryOf
} from "./chunk-3JILV6GD.js";
export {
  openGitHub,
  repositoryOf
};
