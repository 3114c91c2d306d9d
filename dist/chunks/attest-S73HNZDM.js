import {
  main
} from "./chunk-VMTZCSTY.js";
import "./chunk-OFWCTCRY.js";
import "./chunk-STYTAS7G.js";
import "./chunk-XAGV3HVS.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-3AUAM66T.js";
import "./chunk-SSWXVNE3.js";
import {
  spec5 as spec
} from "./chunk-MPMDBTPW.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-N6F6XQV7.js";
import "./chunk-JTYIUYNF.js";

// action:attest
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
