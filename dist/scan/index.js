import {
  main
} from "../chunks/chunk-Q3R7DM3S.js";
import "../chunks/chunk-HKAWL3HN.js";
import "../chunks/chunk-6FE4RBPJ.js";
import "../chunks/chunk-IBWDN2QD.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-SMW56VZ6.js";
import "../chunks/chunk-J2C7I7QH.js";
import "../chunks/chunk-ZBJT7H7V.js";
import "../chunks/chunk-5O4OBUQX.js";
import "../chunks/chunk-7NKZF3KY.js";
import "../chunks/chunk-K5A2JXAA.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-MVPSUWTX.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
