import {
  openSigning
} from "./chunk-W7ZSA6FW.js";
import "./chunk-AEUXM4XR.js";
import "./chunk-4OTPYPDG.js";
import "./chunk-FLH7M56A.js";
import "./chunk-2NJAR3HM.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
