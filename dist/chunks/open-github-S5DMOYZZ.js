import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-H4EFRP5C.js";
import "./chunk-ATYHZ4GL.js";
import "./chunk-IUFBCZIS.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
