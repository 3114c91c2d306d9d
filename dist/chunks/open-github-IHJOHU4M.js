import {
  openGitHub,
  repositoryOf
} from "./chunk-2WFJDSNQ.js";
import "./chunk-VMVXMIUN.js";
import "./chunk-EEPOQLJN.js";
import "./chunk-WCXANI3D.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
