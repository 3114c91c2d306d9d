import {
  openSigning
} from "./chunk-VYDWBO2H.js";
import "./chunk-ACVCOAOK.js";
import "./chunk-PBQLYVAN.js";
import "./chunk-6MONBPL7.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
