import {
  main
} from "../chunks/chunk-5I5O7HVB.js";
import "../chunks/chunk-63EURKVL.js";
import "../chunks/chunk-7WOGE3TZ.js";
import "../chunks/chunk-4XGCW53V.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-G4FRD6QI.js";
import "../chunks/chunk-HSHFUAYT.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-E7WJJ3R4.js";
import "../chunks/chunk-2NRRA2FV.js";
import "../chunks/chunk-BM3E4TTF.js";
import "../chunks/chunk-JO7XCLS5.js";
import {
  runAction,
  spec3 as spec
} from "../chunks/chunk-PZM6IOM4.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:scan
await runAction(main, spec);
