import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-K4MCBO5G.js";
import "./chunk-PEG73V5O.js";
import "./chunk-AFPHLE2T.js";
import "./chunk-RVFCCLCR.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
