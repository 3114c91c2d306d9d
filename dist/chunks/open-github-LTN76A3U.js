import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-RKSXDXW7.js";
import "./chunk-TENW3F4K.js";
import "./chunk-MKOF6I7M.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
