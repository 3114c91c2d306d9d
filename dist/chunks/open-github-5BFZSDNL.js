import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-2F2CY2XB.js";
import "./chunk-BKSQVQK4.js";
import "./chunk-B3Q6YLYR.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
