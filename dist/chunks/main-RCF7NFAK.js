import {
  main
} from "./chunk-XVWNLU6M.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-AQ2YPH5R.js";
import "./chunk-3JX3QIAR.js";
import "./chunk-IE43VJJW.js";
import "./chunk-65NVBDUB.js";
import "./chunk-L77QNKZS.js";
import "./chunk-IZZURPI7.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
