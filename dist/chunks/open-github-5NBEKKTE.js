import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-72LFW6KM.js";
import "./chunk-F6AWA37J.js";
import "./chunk-ZM2JPFYL.js";
import "./chunk-4ESDXPR3.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
