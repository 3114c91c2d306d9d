import {
  main
} from "./chunk-MEGRRJPD.js";
import "./chunk-2MTOULPS.js";
import "./chunk-OPNNJ4MO.js";
import "./chunk-ZMCVT34A.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-4ILPKRU3.js";
import "./chunk-TASJP25U.js";
import "./chunk-VNHGFIVA.js";
import "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
