import {
  main
} from "../chunks/chunk-GJDFG2OI.js";
import "../chunks/chunk-PPTRAGR2.js";
import "../chunks/chunk-AML5HOIC.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-N47JNZKW.js";
import "../chunks/chunk-7NKZF3KY.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-DA4OYTBY.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
