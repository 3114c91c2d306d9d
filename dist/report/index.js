import {
  main
} from "../chunks/chunk-VRZESKZV.js";
import "../chunks/chunk-FPJRXH5P.js";
import "../chunks/chunk-2ENLPMB7.js";
import "../chunks/chunk-G7ENFWES.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-MDVTHVEW.js";
import {
  runAction,
  spec
} from "../chunks/chunk-DA4OYTBY.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
