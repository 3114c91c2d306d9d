import {
  openGitHub,
  repositoryOf
} from "./chunk-JHCL5TNW.js";
export {
  openGitHub,
  repositoryOf
};
