import {
  main
} from "./chunk-XEMTLYWF.js";
import "./chunk-IKTDTA5E.js";
import "./chunk-CWCYMVTA.js";
import "./chunk-SQJ7S5FB.js";
import "./chunk-UH4CNWQ3.js";
import {
  runAction,
  spec
} from "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";

// action:report
await runAction(main, spec);
