import {
  main
} from "./chunk-ROMVMP56.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-H32M6K5F.js";
import "./chunk-OVRABZRI.js";
import "./chunk-OOI2OO7L.js";
import "./chunk-56KCN6HX.js";
import "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
