import {
  main
} from "./chunk-5L6EQVSO.js";
import "./chunk-FVN3JLRJ.js";
import "./chunk-5DZ6A7R7.js";
import "./chunk-L5UQKWGB.js";
import "./chunk-YL7SUMEG.js";
import "./chunk-XNLRYYN3.js";
import {
  runAction,
  spec2 as spec
} from "./chunk-FETCA33V.js";
import "./chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
