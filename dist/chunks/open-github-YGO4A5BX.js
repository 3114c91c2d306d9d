import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-MO5MQSU5.js";
import "./chunk-2RZ4WZAA.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
