import {
  showReport
} from "./chunk-RAUYDKFH.js";
import "./chunk-K3DTVWLM.js";
import "./chunk-7RFWWRLG.js";
import "./chunk-7FUAB4XJ.js";
import "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
