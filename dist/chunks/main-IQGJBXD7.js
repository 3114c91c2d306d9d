import {
  main
} from "./chunk-AB6NC4KA.js";
import "./chunk-V3OQPDMG.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-NECK4YTG.js";
import "./chunk-3R6CUAYL.js";
import "./chunk-O5LWAFRX.js";
import "./chunk-U73GL3CZ.js";
import "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
