import {
  main
} from "./chunk-W3KSCR37.js";
import "./chunk-B5ZZQCNW.js";
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
