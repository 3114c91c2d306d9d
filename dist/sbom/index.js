import {
  main
} from "../chunks/chunk-GSXOCCOM.js";
import "../chunks/chunk-4756ZCKO.js";
import "../chunks/chunk-K5ZSABSX.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-TKCULYIU.js";
import "../chunks/chunk-7NKZF3KY.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-R7DKDFWM.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
