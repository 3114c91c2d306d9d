import {
  openGitHub,
  repositoryOf
} from "./chunk-326PDMW2.js";
export {
  openGitHub,
  repositoryOf
};
