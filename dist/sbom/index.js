import {
  main
} from "../chunks/chunk-JNGX7Q7N.js";
import "../chunks/chunk-O4RBM65E.js";
import "../chunks/chunk-IBBJDG7X.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-YYNR2NXD.js";
import "../chunks/chunk-7NKZF3KY.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-N3PU32V3.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
