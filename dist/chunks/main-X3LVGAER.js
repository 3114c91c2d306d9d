import {
  main
} from "./chunk-3FAVFTJW.js";
import "./chunk-EFNUT5MZ.js";
import "./chunk-FPQUFYRL.js";
import "./chunk-AWSE2L5E.js";
import "./chunk-5B5YJXCA.js";
import "./chunk-SOLTS6VK.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
