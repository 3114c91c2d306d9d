import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-LP45NCS7.js";
import "./chunk-JXTBZTHV.js";
import "./chunk-VF3UQO4G.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
