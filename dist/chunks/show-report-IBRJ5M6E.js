import {
  showReport
} from "./chunk-2VVCSUDY.js";
import "./chunk-Z5KBBKCI.js";
import "./chunk-SLPCNHJ2.js";
import "./chunk-HYN2GBT3.js";
import "./chunk-4ESDXPR3.js";
export {
  showReport
};
