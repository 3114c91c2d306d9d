import {
  main
} from "./chunk-2SJTUMZP.js";
import "./chunk-QRNC7FHV.js";
import "./chunk-HZCMWKTT.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-Y5TFC23A.js";
import "./chunk-UY3GNUWC.js";
import "./chunk-N3IEL5BW.js";
import "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
