import {
  main
} from "./chunk-CG42B7MU.js";
import "./chunk-WITIBR5M.js";
import "./chunk-Q7ADN7XM.js";
import "./chunk-X4BQYDSW.js";
import "./chunk-QACQ6MZH.js";
import "./chunk-FU7QYVKO.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-7MVXGND6.js";
import "./chunk-IAMG26EC.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
