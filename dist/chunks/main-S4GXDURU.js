import {
  main
} from "./chunk-GANRBRJI.js";
import "./chunk-74HVC33V.js";
import "./chunk-LSNENRZ4.js";
import "./chunk-MT3SQKKS.js";
import "./chunk-V5HY7DHJ.js";
import "./chunk-THOO4BCI.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-CGYJNJAR.js";
import "./chunk-DEABB6FX.js";
import "./chunk-OYC7V2AR.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
