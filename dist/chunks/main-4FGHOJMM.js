import {
  main,
  mainWithin
} from "./chunk-66DWYYRP.js";
import "./chunk-WCSGANBF.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-QYVWJUKH.js";
import "./chunk-V5SZSIKO.js";
import "./chunk-ZYRU3AWA.js";
import "./chunk-BDMDDBNL.js";
import "./chunk-Z4O3HSNI.js";
export {
  main,
  mainWithin
};
