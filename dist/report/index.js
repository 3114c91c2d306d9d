import {
  main
} from "../chunks/chunk-KM2NEHWE.js";
import "../chunks/chunk-35W5YYEL.js";
import "../chunks/chunk-ZOFXX5XV.js";
import "../chunks/chunk-SFKIM7TA.js";
import "../chunks/chunk-3JS2B7UB.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-2FKIMJUK.js";
import "../chunks/chunk-RVFCCLCR.js";

// action:report
await runAction(main, spec);
