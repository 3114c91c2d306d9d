import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-ZCSBQ2J7.js";
import "./chunk-Z54RDBO7.js";
import "./chunk-HMVKMCLO.js";
import "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
