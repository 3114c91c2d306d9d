import {
  showReport
} from "./chunk-S2FUEK4H.js";
import "./chunk-KUWYCYXK.js";
import "./chunk-DBPWILTA.js";
import "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";
export {
  showReport
};
