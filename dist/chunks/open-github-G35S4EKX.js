import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-JZ6NB7PK.js";
import "./chunk-4NBCPLS6.js";
import "./chunk-HYN2GBT3.js";
import "./chunk-4ESDXPR3.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
