import {
  main
} from "./chunk-3CZFHUJB.js";
import "./chunk-5S5JHMVK.js";
import "./chunk-MFDAHFCR.js";
import "./chunk-MJRSK3MI.js";
import "./chunk-FIZENXU4.js";
import "./chunk-TQVKE3O4.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-AZ6QOUTQ.js";
import "./chunk-LODKIWTO.js";
import "./chunk-ZZILVQFA.js";
import "./chunk-BRAFAGYK.js";
import "./chunk-B6CN623K.js";
import "./chunk-ZFC25WGQ.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
