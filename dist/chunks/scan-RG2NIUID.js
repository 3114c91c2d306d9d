import {
  main
} from "./chunk-Y7GJLWY3.js";
import {
  spec2 as spec
} from "./chunk-SQ6DEJNS.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-OV67DHCM.js";

// action:scan
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
