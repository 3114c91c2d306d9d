import {
  main
} from "../chunks/chunk-G523RUWL.js";
import "../chunks/chunk-CZKQWTXD.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-QN6DG4SR.js";
import "../chunks/chunk-2RRPSJFB.js";
import {
  spec
} from "../chunks/chunk-NN7W4NDM.js";
import "../chunks/chunk-3TAPQBMJ.js";
import "../chunks/chunk-JUHAXBXL.js";
import {
  runAction
} from "../chunks/chunk-O2S67H7Z.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-C2OB3XN3.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:verify
await runAction(main, spec);
