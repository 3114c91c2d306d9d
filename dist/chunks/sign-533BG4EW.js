import {
  main
} from "./chunk-THZEHFFH.js";
import "./chunk-7ARAQLRJ.js";
import "./chunk-LWDHISHK.js";
import "./chunk-HARMTRTN.js";
import "./chunk-L2V5KRU5.js";
import "./chunk-SK5LXIXE.js";
import {
  spec6 as spec
} from "./chunk-PXRJL7QF.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-KOXIV6GB.js";
import "./chunk-KAO2RF6T.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
