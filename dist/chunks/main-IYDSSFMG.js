import {
  main
} from "./chunk-AOAB3FEK.js";
import "./chunk-WAUNVTFC.js";
import "./chunk-DVIO4MJQ.js";
import "./chunk-C2BLPLDE.js";
import "./chunk-TISXZLKV.js";
import "./chunk-77ROR75Q.js";
import "./chunk-XAETAR56.js";
import "./chunk-SLWIYYLM.js";
import "./chunk-4T62MVMW.js";
import "./chunk-LGEQBGA6.js";
import "./chunk-VYVDIZXG.js";
import "./chunk-C6ESYQGN.js";
import "./chunk-P43MSJVN.js";
import "./chunk-2FKIMJUK.js";
import "./chunk-RVFCCLCR.js";
export {
  main
};
