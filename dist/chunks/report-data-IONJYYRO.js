import {
  gatherReport
} from "./chunk-MDZPAGFC.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  gatherReport
};
