import {
  main
} from "../chunks/chunk-T4WQEO4A.js";
import "../chunks/chunk-GRTDKU7Y.js";
import "../chunks/chunk-3SVW4V6B.js";
import "../chunks/chunk-Z532UQ2V.js";
import "../chunks/chunk-BL6FJOMT.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-VISAYNYG.js";
import "../chunks/chunk-6S47NSY7.js";
import "../chunks/chunk-TGG53DCK.js";
import "../chunks/chunk-EVYVGY3Y.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-WAQTUH2B.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-T5P43DOW.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
