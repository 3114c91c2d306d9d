import {
  main
} from "./chunk-NJOWOYMI.js";
import "./chunk-52BAWWEV.js";
import "./chunk-UM2IVLF5.js";
import "./chunk-G5TKLBHF.js";
import "./chunk-JO7ROLUN.js";
import "./chunk-J3DRXHOR.js";
import "./chunk-YYNVYHCH.js";
import "./chunk-KZPF7ZNW.js";
import {
  runAction,
  spec2 as spec
} from "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";

// action:sbom
await runAction(main, spec);
