import {
  openGitHub,
  repositoryOf
} from "./chunk-TY7NB6WC.js";
export {
  openGitHub,
  repositoryOf
};
