import {
  main
} from "../chunks/chunk-CIIASHYF.js";
import "../chunks/chunk-L7OBFRZR.js";
import "../chunks/chunk-NVD5AXE6.js";
import "../chunks/chunk-UOQPMGRZ.js";
import "../chunks/chunk-MI6MYPZA.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-VBTK3L2K.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-FUBNUQMZ.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-SFRA6V6T.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-PDDQ2E3J.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
