import {
  openSigning
} from "./chunk-Y23IMX3C.js";
import "./chunk-5RZ4UU2K.js";
import "./chunk-HTR3YTM5.js";
import "./chunk-SXEGEUAZ.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
