import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-2AVFAUHH.js";
import "./chunk-ZS6JBFDX.js";
import "./chunk-EJ2PPSOD.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
