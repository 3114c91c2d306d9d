import {
  main
} from "./chunk-OM4SSBMT.js";
import "./chunk-4VSU4RIB.js";
import "./chunk-MFDAHFCR.js";
import "./chunk-MJRSK3MI.js";
import "./chunk-TQDOCZV2.js";
import "./chunk-WEDPGVW5.js";
import "./chunk-3Y2JVFP2.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-AZ6QOUTQ.js";
import "./chunk-LBSJIREO.js";
import "./chunk-TR2UG76N.js";
import "./chunk-Z33EZJV2.js";
import "./chunk-HQB4PQM3.js";
import "./chunk-LODKIWTO.js";
import "./chunk-ZZILVQFA.js";
import "./chunk-BRAFAGYK.js";
import "./chunk-B6CN623K.js";
import "./chunk-FWI5YIWS.js";
import "./chunk-JTJQTYJJ.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-SVJBIXGS.js";
import "./chunk-UXATGCVC.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
