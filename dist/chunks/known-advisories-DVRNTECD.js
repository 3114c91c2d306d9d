import {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
} from "./chunk-LZ2F6NJH.js";
import "./chunk-HPWJX7SJ.js";
import "./chunk-LZPUIWRM.js";
import "./chunk-3ITXT3WD.js";
import "./chunk-M7L4ZKRX.js";
import "./chunk-4NF6BUHG.js";
import "./chunk-P45EUWAY.js";
import "./chunk-4K6HNQX4.js";
import "./chunk-JTYIUYNF.js";
export {
  advisoriesAt,
  advisoriesFor,
  knownAdvisories
};
