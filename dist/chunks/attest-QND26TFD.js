import {
  main
} from "./chunk-FE66QS3V.js";
import "./chunk-YZABB6JI.js";
import "./chunk-NNDVZBNN.js";
import "./chunk-IYVC2OYU.js";
import "./chunk-TB6VQ57P.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-AEUXM4XR.js";
import {
  spec5 as spec
} from "./chunk-FLH7M56A.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-2NJAR3HM.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
