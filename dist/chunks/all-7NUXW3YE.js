import {
  main
} from "./chunk-HLQ7PUSH.js";
import "./chunk-KS67IHIT.js";
import {
  spec3 as spec
} from "./chunk-DXCVPETD.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
