import {
  main
} from "../chunks/chunk-TXNW55FE.js";
import "../chunks/chunk-KIJAPE23.js";
import "../chunks/chunk-MZULZHS2.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-7P6CV33G.js";
import "../chunks/chunk-7NKZF3KY.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-FHDB4CTY.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
