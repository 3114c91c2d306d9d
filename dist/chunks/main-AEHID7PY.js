import {
  main
} from "./chunk-QMUD4IGW.js";
import "./chunk-ZC3IO5CO.js";
import "./chunk-WMJCAZZX.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-CT7BONLN.js";
import "./chunk-ZIQAAKOY.js";
import "./chunk-UZNTMGME.js";
import "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
