import {
  main
} from "./chunk-SAXDWLHA.js";
import "./chunk-OFWCTCRY.js";
import "./chunk-XAGV3HVS.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-3AUAM66T.js";
import "./chunk-SSWXVNE3.js";
import {
  spec6 as spec
} from "./chunk-MPMDBTPW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
