import {
  main
} from "./chunk-GN2ND7JX.js";
import "./chunk-BXARM3XO.js";
import "./chunk-D72TGUDA.js";
import "./chunk-3WYA7YSU.js";
import "./chunk-GLCIFOQW.js";
import "./chunk-KX3AXXTN.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-62EXTENZ.js";
import "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
