import {
  main
} from "../chunks/chunk-EOC55P7W.js";
import "../chunks/chunk-6KJ2CIH6.js";
import "../chunks/chunk-DYOO5WNW.js";
import "../chunks/chunk-YZLBUPFV.js";
import "../chunks/chunk-UUOTRILY.js";
import "../chunks/chunk-UH4CNWQ3.js";
import "../chunks/chunk-V7ZJK3KG.js";
import "../chunks/chunk-TQVKE3O4.js";
import {
  spec
} from "../chunks/chunk-E5Q5INJB.js";
import {
  runAction
} from "../chunks/chunk-YEFJP4DY.js";
import "../chunks/chunk-6D7TLEPQ.js";
import "../chunks/chunk-6TDETR3N.js";
import "../chunks/chunk-4ESDXPR3.js";

// action:report
await runAction(main, spec);
