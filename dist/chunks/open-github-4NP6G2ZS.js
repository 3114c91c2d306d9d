import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-QI4TLMHG.js";
import "./chunk-22GYZA4E.js";
import "./chunk-66JV5426.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
