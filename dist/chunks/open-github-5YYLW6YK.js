import {
  openGitHub,
  repositoryOf
} from "./chunk-LDYGNXOS.js";
export {
  openGitHub,
  repositoryOf
};
