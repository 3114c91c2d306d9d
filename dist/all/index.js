import {
  main
} from "../chunks/chunk-ETLUXL2G.js";
import "../chunks/chunk-B6CN623K.js";
import {
  spec
} from "../chunks/chunk-6OF6ESRW.js";
import "../chunks/chunk-E3DNSOND.js";
import "../chunks/chunk-LM4UQUBP.js";
import "../chunks/chunk-ZCRSRQQO.js";
import "../chunks/chunk-3TAPQBMJ.js";
import "../chunks/chunk-HLB4NX5T.js";
import "../chunks/chunk-5YJVEAWG.js";
import {
  runAction
} from "../chunks/chunk-5MXXDMOG.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-N7QQ7W4H.js";
import "../chunks/chunk-UXATGCVC.js";
import "../chunks/chunk-EJ2PPSOD.js";

// action:all
await runAction(main, spec);
