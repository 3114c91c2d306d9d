import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-EGL6SQG6.js";
import "./chunk-UKFXHPVJ.js";
import "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
