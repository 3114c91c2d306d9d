import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-SMX6XUBL.js";
import "./chunk-IVSVNOMW.js";
import "./chunk-5D5IIJXH.js";
import "./chunk-RVFCCLCR.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
