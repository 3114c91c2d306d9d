import {
  main
} from "./chunk-G5HECECE.js";
import "./chunk-UFVOYGQ3.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-IYGPDF3G.js";
import "./chunk-ZTKU5NVO.js";
import "./chunk-5JNID47B.js";
import "./chunk-B7DG52F3.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
