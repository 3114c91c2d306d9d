import {
  main,
  mainWithin
} from "./chunk-S53LILDF.js";
import "./chunk-PF73FSBR.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-HLOI6UQP.js";
import "./chunk-LN3HPLDQ.js";
import "./chunk-P43MSJVN.js";
import "./chunk-2FKIMJUK.js";
import "./chunk-RVFCCLCR.js";
export {
  main,
  mainWithin
};
