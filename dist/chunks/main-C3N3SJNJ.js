import {
  main
} from "./chunk-WNMFXFGZ.js";
import "./chunk-GP6TVBGA.js";
import "./chunk-GZOA4XMJ.js";
import "./chunk-CTDVHAWW.js";
import "./chunk-NSODGDCI.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-5ZU45THM.js";
import "./chunk-UCHLIEPN.js";
import "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
