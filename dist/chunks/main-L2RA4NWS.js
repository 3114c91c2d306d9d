import {
  main
} from "./chunk-223J26ZE.js";
import "./chunk-5S5JHMVK.js";
import "./chunk-B4KRH6A4.js";
import "./chunk-FIZENXU4.js";
import "./chunk-3XOM7MGJ.js";
import "./chunk-TQVKE3O4.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-NRQMNDR5.js";
import "./chunk-LBSJIREO.js";
import "./chunk-TR2UG76N.js";
import "./chunk-Z33EZJV2.js";
import "./chunk-HQB4PQM3.js";
import "./chunk-LODKIWTO.js";
import "./chunk-ZZILVQFA.js";
import "./chunk-BRAFAGYK.js";
import "./chunk-B6CN623K.js";
import "./chunk-7ETQSE6Y.js";
import "./chunk-JTJQTYJJ.js";
import "./chunk-AGLZFMKW.js";
import "./chunk-SVJBIXGS.js";
import "./chunk-UXATGCVC.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
