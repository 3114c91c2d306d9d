import {
  main
} from "../chunks/chunk-WQVDPP2L.js";
import {
  spec
} from "../chunks/chunk-YHZF3VYD.js";
import "../chunks/chunk-NNOG3QLX.js";
import "../chunks/chunk-H3ZLSUBF.js";
import "../chunks/chunk-HP2GOFPH.js";
import "../chunks/chunk-OCZWF6O5.js";
import {
  runAction
} from "../chunks/chunk-YGWZVOON.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:all
await runAction(main, spec);
