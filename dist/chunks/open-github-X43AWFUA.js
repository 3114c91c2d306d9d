import {
  openGitHub,
  repositoryOf
} from "./chunk-JMCZL2A3.js";
export {
  openGitHub,
  repositoryOf
};
