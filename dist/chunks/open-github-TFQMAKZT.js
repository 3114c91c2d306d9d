import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-JKC4IGWP.js";
import "./chunk-PGJ64VGZ.js";
import "./chunk-5RVLIAG5.js";
import "./chunk-LLQYQ73Y.js";
import "./chunk-XKMNP4OA.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
