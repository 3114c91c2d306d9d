import {
  main
} from "./chunk-OBKMVEBM.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-W2IDA4ES.js";
import "./chunk-GZLIK7Q2.js";
import "./chunk-3DMJYKIU.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-SB5E3H7I.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
