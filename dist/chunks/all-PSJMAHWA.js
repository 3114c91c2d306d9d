import {
  main
} from "./chunk-PCG5226S.js";
import {
  spec3 as spec
} from "./chunk-SQ6DEJNS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OV67DHCM.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
