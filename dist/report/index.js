import {
  main
} from "../chunks/chunk-DK6OI3A7.js";
import "../chunks/chunk-2VVCSUDY.js";
import "../chunks/chunk-FL3KVIYN.js";
import "../chunks/chunk-Z5KBBKCI.js";
import "../chunks/chunk-SLPCNHJ2.js";
import "../chunks/chunk-UH4CNWQ3.js";
import {
  spec
} from "../chunks/chunk-YXOGRUF6.js";
import {
  runAction
} from "../chunks/chunk-AGIHZJF3.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-HYN2GBT3.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:report
await runAction(main, spec);
