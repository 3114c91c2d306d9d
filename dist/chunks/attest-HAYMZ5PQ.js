import {
  main
} from "./chunk-YIHLPRN3.js";
import "./chunk-FV77YU7B.js";
import "./chunk-GFV72ZM3.js";
import "./chunk-ZRF4SSEZ.js";
import "./chunk-HOQFUM5T.js";
import "./chunk-AJFH2V7I.js";
import "./chunk-3DHNPLUG.js";
import {
  spec4 as spec
} from "./chunk-VS2CG5Y6.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-N5X2VPK6.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
