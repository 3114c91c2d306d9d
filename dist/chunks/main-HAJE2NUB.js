import {
  main
} from "./chunk-L7U7CEWE.js";
import "./chunk-HUNWYCWL.js";
import "./chunk-3FVDXENM.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-TRO3EUK2.js";
import "./chunk-BUL66YTN.js";
import "./chunk-56KCN6HX.js";
import "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
