import {
  main
} from "./chunk-XBXE6P3I.js";
import "./chunk-H3VITTJQ.js";
import "./chunk-XZHOD7WV.js";
import "./chunk-WSZJWHP3.js";
import "./chunk-3HJUBCKN.js";
import "./chunk-MWWODDTE.js";
import "./chunk-DF2PJPIK.js";
import "./chunk-SOYIKW2W.js";
import "./chunk-2DNWECLF.js";
import "./chunk-QEZQ6GF6.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
