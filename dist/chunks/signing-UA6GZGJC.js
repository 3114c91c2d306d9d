import {
  openSigning
} from "./chunk-QDYT6PWU.js";
import "./chunk-ERLKXFM5.js";
import "./chunk-UKS3WZC2.js";
import "./chunk-KR55HXL6.js";
import "./chunk-XKMNP4OA.js";
export {
  openSigning
};
