import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-IAKF2WYQ.js";
import "./chunk-2SZ7T2QU.js";
import "./chunk-TRRO3PXF.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
