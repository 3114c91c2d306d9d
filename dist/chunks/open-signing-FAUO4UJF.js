import {
  openSigning
} from "./chunk-RLCZBSSL.js";
import "./chunk-SJHEE4WC.js";
import "./chunk-V57A6GG4.js";
import "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
