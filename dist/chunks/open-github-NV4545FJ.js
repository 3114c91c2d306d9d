import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-YFQV2FUX.js";
import "./chunk-MFASQFYG.js";
import "./chunk-UXDTP3Q6.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
