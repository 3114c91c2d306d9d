import {
  openGitHub,
  repositoryOf
} from "./chunk-JOJWE55O.js";
export {
  openGitHub,
  repositoryOf
};
