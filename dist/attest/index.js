import {
  main
} from "../chunks/chunk-223J26ZE.js";
import "../chunks/chunk-5S5JHMVK.js";
import "../chunks/chunk-B4KRH6A4.js";
import "../chunks/chunk-FIZENXU4.js";
import "../chunks/chunk-3XOM7MGJ.js";
import "../chunks/chunk-TQVKE3O4.js";
import "../chunks/chunk-V7ZJK3KG.js";
import "../chunks/chunk-NRQMNDR5.js";
import "../chunks/chunk-LBSJIREO.js";
import "../chunks/chunk-TR2UG76N.js";
import "../chunks/chunk-Z33EZJV2.js";
import "../chunks/chunk-HQB4PQM3.js";
import "../chunks/chunk-LODKIWTO.js";
import "../chunks/chunk-ZZILVQFA.js";
import "../chunks/chunk-BRAFAGYK.js";
import "../chunks/chunk-B6CN623K.js";
import {
  spec
} from "../chunks/chunk-7ETQSE6Y.js";
import "../chunks/chunk-JTJQTYJJ.js";
import "../chunks/chunk-AGLZFMKW.js";
import "../chunks/chunk-SVJBIXGS.js";
import {
  runAction
} from "../chunks/chunk-IWOCGW25.js";
import "../chunks/chunk-UXATGCVC.js";
import "../chunks/chunk-N7QQ7W4H.js";
import "../chunks/chunk-EJ2PPSOD.js";

// action:attest
await runAction(main, spec);
