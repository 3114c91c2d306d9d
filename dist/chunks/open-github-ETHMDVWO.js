import {
  openGitHub,
  repositoryOf
} from "./chunk-ZPUHUM2G.js";
export {
  openGitHub,
  repositoryOf
};
