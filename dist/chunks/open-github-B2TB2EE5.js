import {
  openGitHub,
  repositoryOf
} from "./chunk-YSQIS7Y5.js";
export {
  openGitHub,
  repositoryOf
};
