import {
  main
} from "../chunks/chunk-Q34IYZ52.js";
import "../chunks/chunk-BB77Y2DD.js";
import "../chunks/chunk-4QXWE6QF.js";
import "../chunks/chunk-LAQA2YK3.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-ITRWPPIM.js";
import {
  runAction,
  spec
} from "../chunks/chunk-KDZCMFQC.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
