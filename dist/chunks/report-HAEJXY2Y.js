import {
  main
} from "./chunk-5RLCGUOP.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-KT3TPHOA.js";
import "./chunk-6UU2VQMW.js";
import "./chunk-GHITI54T.js";
import "./chunk-65NVBDUB.js";
import {
  spec
} from "./chunk-G6HBLWPT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";

// action:report
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
