import {
  main
} from "../chunks/chunk-IE2BJNNZ.js";
import "../chunks/chunk-A3BY46II.js";
import "../chunks/chunk-QOHGRTOF.js";
import "../chunks/chunk-POAUCXWI.js";
import "../chunks/chunk-QAIRHVEK.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  spec
} from "../chunks/chunk-ZCGT3GVY.js";
import {
  runAction
} from "../chunks/chunk-ZFEEEC6Q.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:report
await runAction(main, spec);
