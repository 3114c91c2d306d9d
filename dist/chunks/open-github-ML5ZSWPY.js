import {
  openGitHub,
  repositoryOf
} from "./chunk-JFVKOY5U.js";
export {
  openGitHub,
  repositoryOf
};
