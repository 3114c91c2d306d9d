import {
  main
} from "../chunks/chunk-6SAGUGZB.js";
import "../chunks/chunk-CRT72RIF.js";
import "../chunks/chunk-YMFUNPX6.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-G45XN5RW.js";
import "../chunks/chunk-7NKZF3KY.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-V7YXURB3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
