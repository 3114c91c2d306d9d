import {
  main
} from "./chunk-OYHLRF6R.js";
import "./chunk-ONZKVVMT.js";
import "./chunk-473V2FBE.js";
import "./chunk-XG6GD7T6.js";
import "./chunk-W24ZZKRW.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import "./chunk-PQLY4PUW.js";
import "./chunk-CKH5GJPZ.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
