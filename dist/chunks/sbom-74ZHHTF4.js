import {
  main
} from "./chunk-T3QAWKYG.js";
import "./chunk-DXQSOSIB.js";
import "./chunk-5FPIO36A.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-P7J4GZ7M.js";
import {
  spec2 as spec
} from "./chunk-XZPX4H3H.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-FSUTONLQ.js";
import "./chunk-KAO2RF6T.js";

// action:sbom
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
