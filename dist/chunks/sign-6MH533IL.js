import {
  main
} from "./chunk-KVIEMQOM.js";
import "./chunk-YTTX5HH4.js";
import "./chunk-JICH4EG6.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-3V6XKJWA.js";
import "./chunk-CK3BO7VA.js";
import {
  spec6 as spec
} from "./chunk-BB27IWAI.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
