import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-J4PQBWB4.js";
import "./chunk-UBOUB4VU.js";
import "./chunk-FETCA33V.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
