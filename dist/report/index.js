import {
  main
} from "../chunks/chunk-5OTB7D5C.js";
import "../chunks/chunk-YQH75R5P.js";
import "../chunks/chunk-ZQOSNGVV.js";
import "../chunks/chunk-CM32GTUU.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-X5LS7JZA.js";
import {
  runAction,
  spec
} from "../chunks/chunk-4WDL55Q5.js";
import "../chunks/chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
