import {
  main
} from "./chunk-TWVHM4YA.js";
import "./chunk-ZLFCN46Z.js";
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
