import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-UKS3WZC2.js";
import "./chunk-KR55HXL6.js";
import "./chunk-XKMNP4OA.js";
export {
  gatherReport
};
