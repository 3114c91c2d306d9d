import {
  main
} from "./chunk-GXUZJHIZ.js";
import "./chunk-3CU2IVRS.js";
import "./chunk-OJQ3SLQM.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-YC3K3YBT.js";
import "./chunk-55R6UFRZ.js";
import {
  spec6 as spec
} from "./chunk-GC7KKEXO.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-V566EOV4.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
