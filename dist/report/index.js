import {
  main
} from "../chunks/chunk-5VK5PN6W.js";
import "../chunks/chunk-O5U27CK2.js";
import "../chunks/chunk-6EJQJXO4.js";
import "../chunks/chunk-ULVTAV47.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-NAMAHFAU.js";
import {
  runAction,
  spec
} from "../chunks/chunk-MZIYJ6MB.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
