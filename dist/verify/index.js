import {
  main
} from "../chunks/chunk-YQPTBL65.js";
import "../chunks/chunk-KVV7XNDU.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-22RPCLDH.js";
import "../chunks/chunk-NSYZPI6B.js";
import "../chunks/chunk-P545VG3C.js";
import "../chunks/chunk-UL5CW3GN.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-66JV5426.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
