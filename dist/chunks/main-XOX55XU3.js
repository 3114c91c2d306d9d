import {
  main
} from "./chunk-KOSM3HBI.js";
import "./chunk-3XOM7MGJ.js";
import "./chunk-TQVKE3O4.js";
import "./chunk-3Y2JVFP2.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-AZ6QOUTQ.js";
import "./chunk-NRQMNDR5.js";
import "./chunk-LBSJIREO.js";
import "./chunk-TR2UG76N.js";
import "./chunk-Z33EZJV2.js";
import "./chunk-HQB4PQM3.js";
import "./chunk-LODKIWTO.js";
import "./chunk-ZZILVQFA.js";
import "./chunk-BRAFAGYK.js";
import "./chunk-B6CN623K.js";
import "./chunk-DDAPTRM5.js";
import "./chunk-JUHAXBXL.js";
import "./chunk-AGLZFMKW.js";
import "./chunk-SVJBIXGS.js";
import "./chunk-UXATGCVC.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
