import {
  main
} from "./chunk-L77RKHJ6.js";
import "./chunk-G3HTKOHI.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-S2FUEK4H.js";
import "./chunk-KUWYCYXK.js";
import "./chunk-DBPWILTA.js";
import "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
