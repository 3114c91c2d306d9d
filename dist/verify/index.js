import {
  main
} from "../chunks/chunk-HJMKO6LU.js";
import "../chunks/chunk-LWC6FZZ6.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-2NEAJVVW.js";
import "../chunks/chunk-M6DMK7NF.js";
import "../chunks/chunk-LNWXNP65.js";
import "../chunks/chunk-K7X5AKGT.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-DA4OYTBY.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
