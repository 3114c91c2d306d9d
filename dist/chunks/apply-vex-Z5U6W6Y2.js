import {
  applyVex,
  vexContradictions
} from "./chunk-AQG3U3YJ.js";
import "./chunk-FVI63WFT.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
