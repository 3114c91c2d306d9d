import {
  openSigning
} from "./chunk-2EJENGXC.js";
import "./chunk-NU3WN5KY.js";
import "./chunk-F3ABEMF4.js";
import "./chunk-NDEGQDAG.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
