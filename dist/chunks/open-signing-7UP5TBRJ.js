import {
  openSigning
} from "./chunk-QORRBR74.js";
import "./chunk-BSRQEA4Y.js";
import "./chunk-V7YLHZGK.js";
import "./chunk-OIBUB4DU.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
