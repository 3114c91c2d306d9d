import {
  main
} from "../chunks/chunk-S2QJQN74.js";
import "../chunks/chunk-TCN7IL6V.js";
import "../chunks/chunk-BP2XDR57.js";
import "../chunks/chunk-YSZBVY4N.js";
import "../chunks/chunk-T4ZTSHQO.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  spec
} from "../chunks/chunk-XX2RSMGE.js";
import {
  runAction
} from "../chunks/chunk-LLBZ4FOU.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-UHI6CRT5.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:report
await runAction(main, spec);
