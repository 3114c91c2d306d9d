import {
  openGitHub,
  repositoryOf
} from "./chunk-DVJYECKO.js";
export {
  openGitHub,
  repositoryOf
};
