import {
  main
} from "../chunks/chunk-F5A74C6N.js";
import "../chunks/chunk-4UD25FT2.js";
import "../chunks/chunk-Q6AFAUQ4.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-PZCXFMDH.js";
import "../chunks/chunk-7NKZF3KY.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-EJLHZTOJ.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
