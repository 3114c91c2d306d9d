import {
  main
} from "../chunks/chunk-XG2NZTYR.js";
import "../chunks/chunk-MGC2HQPZ.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-W2PAM3UT.js";
import "../chunks/chunk-XLCLZE3M.js";
import {
  spec
} from "../chunks/chunk-WDRITKTA.js";
import {
  runAction
} from "../chunks/chunk-ZFEEEC6Q.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:verify
await runAction(main, spec);
