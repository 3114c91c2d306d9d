import {
  openGitHub,
  repositoryOf
} from "./chunk-OKR2KIMP.js";
export {
  openGitHub,
  repositoryOf
};
