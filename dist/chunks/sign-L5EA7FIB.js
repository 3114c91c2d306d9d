import {
  main
} from "./chunk-XE3DKPW4.js";
import "./chunk-SHVR7YNM.js";
import "./chunk-U6655W5A.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-U2GPEL2O.js";
import "./chunk-HE7TE76O.js";
import {
  spec6 as spec
} from "./chunk-JLID66XU.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-VZCGAGBE.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
