import {
  main
} from "./chunk-IZEEKVVQ.js";
import "./chunk-ZNU74CDK.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-24VGCZ7B.js";
import "./chunk-SWJTXWUB.js";
import {
  spec
} from "./chunk-VFKLQVNM.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
