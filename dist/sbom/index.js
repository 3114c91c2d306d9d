import {
  main
} from "../chunks/chunk-6C7KCPF6.js";
import "../chunks/chunk-RJQCVF3S.js";
import "../chunks/chunk-ORETY7BF.js";
import "../chunks/chunk-H3W7PVZ6.js";
import "../chunks/chunk-OSW6ZVXL.js";
import {
  spec
} from "../chunks/chunk-4TQHEN7Y.js";
import {
  runAction
} from "../chunks/chunk-LLBZ4FOU.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-UHI6CRT5.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:sbom
await runAction(main, spec);
