import {
  main
} from "../chunks/chunk-FTNF6ZGA.js";
import "../chunks/chunk-NZMS4UCJ.js";
import "../chunks/chunk-BDQKGNDH.js";
import "../chunks/chunk-M2O6H4PG.js";
import "../chunks/chunk-WBHCDIZT.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  spec
} from "../chunks/chunk-NNOG3QLX.js";
import {
  runAction
} from "../chunks/chunk-YGWZVOON.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:report
await runAction(main, spec);
