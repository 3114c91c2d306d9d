import {
  main
} from "./chunk-QRFRXRHU.js";
import "./chunk-J7BFXM6V.js";
import "./chunk-JP7KHAES.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ST4JNQLD.js";
import "./chunk-NUGW4SL7.js";
import {
  spec6 as spec
} from "./chunk-W2MOTPET.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
