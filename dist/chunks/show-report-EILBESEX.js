import {
  showReport
} from "./chunk-NECK4YTG.js";
import "./chunk-3R6CUAYL.js";
import "./chunk-O5LWAFRX.js";
import "./chunk-U73GL3CZ.js";
import "./chunk-YLVQILLR.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
