import {
  applyVex,
  vexContradictions
} from "./chunk-ZCKI5PAG.js";
import "./chunk-Y4H3CFGP.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";
export {
  applyVex,
  vexContradictions
};
