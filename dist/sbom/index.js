import {
  main
} from "../chunks/chunk-WUIUBWY6.js";
import "../chunks/chunk-G4FRD6QI.js";
import "../chunks/chunk-HSHFUAYT.js";
import "../chunks/chunk-SLGHADJT.js";
import "../chunks/chunk-E7WJJ3R4.js";
import "../chunks/chunk-2NRRA2FV.js";
import {
  runAction,
  spec2 as spec
} from "../chunks/chunk-PZM6IOM4.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
