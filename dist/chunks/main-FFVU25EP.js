import {
  main,
  mainWithin
} from "./chunk-EAWKXERA.js";
import "./chunk-3D4XYRMS.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-C7TZZLSE.js";
import "./chunk-7K36CIB3.js";
import "./chunk-L62ZFSS7.js";
import "./chunk-WPLB2AJN.js";
import "./chunk-RVFCCLCR.js";
export {
  main,
  mainWithin
};
