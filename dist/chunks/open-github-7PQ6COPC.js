import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-ZZIDV5ST.js";
import "./chunk-3B7UZXJD.js";
import "./chunk-VH3FBZYQ.js";
import "./chunk-RVFCCLCR.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
