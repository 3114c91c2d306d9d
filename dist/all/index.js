import {
  main
} from "../chunks/chunk-7BRQ3FWP.js";
import {
  spec
} from "../chunks/chunk-JFLVFBXT.js";
import "../chunks/chunk-XX2RSMGE.js";
import "../chunks/chunk-4TQHEN7Y.js";
import "../chunks/chunk-VPLRAJGU.js";
import "../chunks/chunk-3TAPQBMJ.js";
import {
  runAction
} from "../chunks/chunk-LLBZ4FOU.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-UHI6CRT5.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:all
await runAction(main, spec);
