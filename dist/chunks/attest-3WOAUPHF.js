import {
  main
} from "./chunk-GPWH3EET.js";
import "./chunk-J7BFXM6V.js";
import "./chunk-WNF56UZ6.js";
import "./chunk-JP7KHAES.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ST4JNQLD.js";
import "./chunk-NUGW4SL7.js";
import {
  spec5 as spec
} from "./chunk-W2MOTPET.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
