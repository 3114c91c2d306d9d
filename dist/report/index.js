import {
  main
} from "../chunks/chunk-ZPY6FXZ5.js";
import "../chunks/chunk-KEPLKBSN.js";
import "../chunks/chunk-DCTN4CGB.js";
import "../chunks/chunk-4XGCW53V.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-OZCZKB7M.js";
import {
  runAction,
  spec
} from "../chunks/chunk-PZM6IOM4.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
