import {
  main
} from "./chunk-GXEBZGL5.js";
import "./chunk-GTNGDLT2.js";
import "./chunk-NBSUBJ7Z.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-URGKZ4FK.js";
import {
  spec2 as spec
} from "./chunk-AZKQB5AJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FWJKZKKJ.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
