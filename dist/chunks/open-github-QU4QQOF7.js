import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-PIONNH6H.js";
import "./chunk-IRYX3WFP.js";
import "./chunk-I3RWBA6T.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
