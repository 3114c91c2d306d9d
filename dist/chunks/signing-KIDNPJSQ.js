import {
  openSigning
} from "./chunk-BAHV5PGC.js";
import "./chunk-7B6AN2D7.js";
import "./chunk-SY7AP3PW.js";
import "./chunk-4A55FV7Y.js";
import "./chunk-VF4WJYW7.js";
import "./chunk-HYN2GBT3.js";
import "./chunk-4ESDXPR3.js";
export {
  openSigning
};
