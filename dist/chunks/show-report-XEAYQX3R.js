import {
  showReport
} from "./chunk-THYQZIE3.js";
import "./chunk-NOUY6AVV.js";
import "./chunk-6CVOW5YX.js";
import "./chunk-HDVG2BFL.js";
import "./chunk-O5ZK7TJ2.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
