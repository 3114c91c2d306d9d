import {
  main
} from "./chunk-DUSVGUSS.js";
import "./chunk-6CLC3BR4.js";
import "./chunk-BKFDKORA.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-2VPJIFYA.js";
import "./chunk-OQ4UNXRP.js";
import {
  spec6 as spec
} from "./chunk-ELGMNIMJ.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
