import {
  openSigning
} from "./chunk-CJPJOFVE.js";
import "./chunk-AIWMP73C.js";
import "./chunk-TTB52GB2.js";
import "./chunk-BQ7L6ADK.js";
import "./chunk-XKMNP4OA.js";
export {
  openSigning
};
