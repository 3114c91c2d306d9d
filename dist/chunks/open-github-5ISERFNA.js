import {
  openGitHub,
  repositoryOf
} from "./chunk-X7SE735Q.js";
import "./chunk-3AMLLWU6.js";
import "./chunk-UKS3WZC2.js";
import "./chunk-KR55HXL6.js";
import "./chunk-XKMNP4OA.js";
export {
  openGitHub,
  repositoryOf
};
