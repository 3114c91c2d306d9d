import {
  main
} from "../chunks/chunk-OM4SSBMT.js";
import "../chunks/chunk-4VSU4RIB.js";
import "../chunks/chunk-MFDAHFCR.js";
import "../chunks/chunk-MJRSK3MI.js";
import "../chunks/chunk-TQDOCZV2.js";
import "../chunks/chunk-WEDPGVW5.js";
import "../chunks/chunk-3Y2JVFP2.js";
import "../chunks/chunk-V7ZJK3KG.js";
import "../chunks/chunk-AZ6QOUTQ.js";
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
} from "../chunks/chunk-FWI5YIWS.js";
import "../chunks/chunk-JTJQTYJJ.js";
import "../chunks/chunk-JUHAXBXL.js";
import "../chunks/chunk-SVJBIXGS.js";
import {
  runAction
} from "../chunks/chunk-IWOCGW25.js";
import "../chunks/chunk-UXATGCVC.js";
import "../chunks/chunk-N7QQ7W4H.js";
import "../chunks/chunk-EJ2PPSOD.js";

// action:scan
await runAction(main, spec);
