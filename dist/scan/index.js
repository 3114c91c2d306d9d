import {
  main
} from "../chunks/chunk-3AL3637N.js";
import "../chunks/chunk-BSOMRKGB.js";
import "../chunks/chunk-O237P3FU.js";
import "../chunks/chunk-G7ENFWES.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-PPTRAGR2.js";
import "../chunks/chunk-AML5HOIC.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-N47JNZKW.js";
import "../chunks/chunk-7NKZF3KY.js";
import "../chunks/chunk-M6DMK7NF.js";
import "../chunks/chunk-LNWXNP65.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-DA4OYTBY.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
