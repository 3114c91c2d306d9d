import {
  showReport
} from "./chunk-EIPWYDS3.js";
import "./chunk-2MZ43HAD.js";
import "./chunk-TEESKGOY.js";
import "./chunk-RKFVPRLO.js";
import "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
