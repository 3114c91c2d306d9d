import {
  readSbom
} from "./chunk-MHEOZRAS.js";
import "./chunk-KFZOW7W5.js";
import "./chunk-THATVQEM.js";
import "./chunk-YFPUTLMD.js";
import "./chunk-OYVRFH3V.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-7WAKB633.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  readSbom
};
