import {
  main
} from "../chunks/chunk-V632HZQP.js";
import "../chunks/chunk-VUMHDGFH.js";
import "../chunks/chunk-6YO56HPL.js";
import "../chunks/chunk-SEMFGDX7.js";
import "../chunks/chunk-CVAAGC25.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "../chunks/chunk-2QFFKWPK.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
