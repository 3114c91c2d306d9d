import {
  main
} from "../chunks/chunk-67OM2B5P.js";
import "../chunks/chunk-ZYAMEINZ.js";
import "../chunks/chunk-RZOOK6DD.js";
import "../chunks/chunk-SYMPSSYM.js";
import "../chunks/chunk-F5E75VSR.js";
import "../chunks/chunk-OIZY5DHR.js";
import {
  runAction,
  spec7 as spec
} from "../chunks/chunk-TF27PW7E.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
