import {
  main
} from "./chunk-S3O5ZUMI.js";
import "./chunk-YZDF3UKH.js";
import "./chunk-KLKVBHOZ.js";
import "./chunk-BVV65PTK.js";
import "./chunk-QQOAPTMY.js";
import "./chunk-UB7WD3CQ.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-OZXUDBPU.js";
import {
  spec7 as spec
} from "./chunk-O7XCZK5U.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-LEG5LCCG.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
