import {
  main
} from "./chunk-E57M4MF6.js";
import {
  spec8 as spec
} from "./chunk-SQ6DEJNS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OV67DHCM.js";

// action:sign
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
