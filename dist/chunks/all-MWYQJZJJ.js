import {
  main
} from "./chunk-RYHIDILF.js";
import "./chunk-NV7MBJ46.js";
import {
  spec4 as spec
} from "./chunk-QNORMKA6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
