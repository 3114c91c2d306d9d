import {
  main
} from "../chunks/chunk-KMHHXNXE.js";
import "../chunks/chunk-B6CN623K.js";
import {
  spec
} from "../chunks/chunk-F6PPOTMU.js";
import "../chunks/chunk-3TAPQBMJ.js";
import "../chunks/chunk-ZFC25WGQ.js";
import "../chunks/chunk-A552RX2B.js";
import "../chunks/chunk-FWI5YIWS.js";
import "../chunks/chunk-AGLZFMKW.js";
import "../chunks/chunk-SVJBIXGS.js";
import {
  runAction
} from "../chunks/chunk-IWOCGW25.js";
import "../chunks/chunk-UXATGCVC.js";
import "../chunks/chunk-N7QQ7W4H.js";
import "../chunks/chunk-EJ2PPSOD.js";

// action:all
await runAction(main, spec);
