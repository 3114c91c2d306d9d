import {
  main
} from "./chunk-KHFNAOYI.js";
import "./chunk-MS3KBTFD.js";
import "./chunk-OQIAMJKF.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-5LQVALJM.js";
import "./chunk-F4SYTPP2.js";
import {
  spec6 as spec
} from "./chunk-KEICQSOW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
