import {
  openGitHub,
  repositoryOf
} from "./chunk-MVPN7ILS.js";
export {
  openGitHub,
  repositoryOf
};
