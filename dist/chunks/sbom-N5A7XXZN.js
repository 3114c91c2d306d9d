import {
  main
} from "./chunk-DIYIXT6B.js";
import "./chunk-66JYFXYK.js";
import "./chunk-KT7PEF3L.js";
import "./chunk-J4ZGYU7P.js";
import "./chunk-JO7ROLUN.js";
import "./chunk-L5UQKWGB.js";
import "./chunk-BXBNRX5D.js";
import "./chunk-XNLRYYN3.js";
import {
  runAction,
  spec2 as spec
} from "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
