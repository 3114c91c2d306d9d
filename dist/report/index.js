import {
  main
} from "../chunks/chunk-3CZFHUJB.js";
import "../chunks/chunk-5S5JHMVK.js";
import "../chunks/chunk-MFDAHFCR.js";
import "../chunks/chunk-MJRSK3MI.js";
import "../chunks/chunk-FIZENXU4.js";
import "../chunks/chunk-TQVKE3O4.js";
import "../chunks/chunk-V7ZJK3KG.js";
import "../chunks/chunk-AZ6QOUTQ.js";
import "../chunks/chunk-LODKIWTO.js";
import "../chunks/chunk-ZZILVQFA.js";
import "../chunks/chunk-BRAFAGYK.js";
import "../chunks/chunk-B6CN623K.js";
import {
  spec
} from "../chunks/chunk-ZFC25WGQ.js";
import {
  runAction
} from "../chunks/chunk-IWOCGW25.js";
import "../chunks/chunk-UXATGCVC.js";
import "../chunks/chunk-N7QQ7W4H.js";
import "../chunks/chunk-EJ2PPSOD.js";

// action:report
await runAction(main, spec);
