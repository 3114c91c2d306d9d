import {
  openSigning
} from "./chunk-6N7M2CYF.js";
import "./chunk-DQPSDYLF.js";
import "./chunk-UGEBHC3Z.js";
import "./chunk-CIBYAQNB.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
