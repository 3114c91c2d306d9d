import {
  openGitHub,
  repositoryOf
} from "./chunk-23VPUFVV.js";
export {
  openGitHub,
  repositoryOf
};
