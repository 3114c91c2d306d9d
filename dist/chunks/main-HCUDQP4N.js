import {
  main
} from "./chunk-2IVLUPSJ.js";
import "./chunk-ZLFCN46Z.js";
import "./chunk-63YEW4GG.js";
import "./chunk-THIDZZ4P.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-CQIUXVM7.js";
import "./chunk-L7AHCVUY.js";
import "./chunk-RKFVPRLO.js";
import "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
