import {
  main
} from "./chunk-KI64J6YJ.js";
import "./chunk-VSD6PLWZ.js";
import "./chunk-4YNDVBVH.js";
import "./chunk-SOFJYSVW.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-SAM5SAWS.js";
import {
  runAction,
  spec7 as spec
} from "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";

// action:verify
await runAction(main, spec);
