import {
  main
} from "./chunk-K3X2DH33.js";
import "./chunk-OSN62F45.js";
import "./chunk-7KJRLG2Y.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-GTCUX5NS.js";
import "./chunk-JDB3D3R2.js";
import {
  spec6 as spec
} from "./chunk-77GZJOJ3.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LGX3DJZL.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
