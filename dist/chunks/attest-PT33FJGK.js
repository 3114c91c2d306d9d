import {
  main
} from "./chunk-HTT6YNXV.js";
import "./chunk-7ARAQLRJ.js";
import "./chunk-IUMUBEF3.js";
import "./chunk-LWDHISHK.js";
import "./chunk-HARMTRTN.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-SK5LXIXE.js";
import {
  spec5 as spec
} from "./chunk-PXRJL7QF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
