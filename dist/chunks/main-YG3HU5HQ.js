import {
  main
} from "./chunk-W4NFZVXI.js";
import "./chunk-NUWBWBUZ.js";
import "./chunk-W4Z35Y2T.js";
import "./chunk-FQ3QNRGW.js";
import "./chunk-36KICWDE.js";
import "./chunk-YTQPP6WG.js";
import "./chunk-IFWQ5KBM.js";
import "./chunk-QNQFXSFF.js";
import "./chunk-VFKLQVNM.js";
import "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
