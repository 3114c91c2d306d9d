import {
  openSigning
} from "./chunk-JS6MGWXZ.js";
import "./chunk-5LG7QUHW.js";
import "./chunk-ZJANFNRF.js";
import "./chunk-7J735T7M.js";
import "./chunk-FBEFZCFT.js";
import "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";
export {
  openSigning
};
