import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-V4YTLNRO.js";
import "./chunk-WS7ONAOT.js";
import "./chunk-PZM6IOM4.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
