import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-J5Y5SE2Z.js";
import "./chunk-HEHDMCZE.js";
import "./chunk-SDOQZG4T.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
