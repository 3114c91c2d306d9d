import {
  main
} from "./chunk-I5GTNJ7E.js";
import "./chunk-ZC3IO5CO.js";
import "./chunk-K5COEHYR.js";
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
