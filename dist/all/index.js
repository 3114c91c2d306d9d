import {
  main
} from "../chunks/chunk-MKBPRNLO.js";
import "../chunks/chunk-B6CN623K.js";
import {
  spec
} from "../chunks/chunk-IX7O2O7D.js";
import "../chunks/chunk-E3DNSOND.js";
import "../chunks/chunk-VFFWOYGM.js";
import "../chunks/chunk-EBLLS5GR.js";
import "../chunks/chunk-3TAPQBMJ.js";
import "../chunks/chunk-HLB4NX5T.js";
import "../chunks/chunk-XF6KXW55.js";
import {
  runAction
} from "../chunks/chunk-YLAJMPM7.js";
import "../chunks/chunk-N7QQ7W4H.js";
import "../chunks/chunk-UXATGCVC.js";
import "../chunks/chunk-EJ2PPSOD.js";

// action:all
await runAction(main, spec);
