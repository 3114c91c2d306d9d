import {
  main
} from "./chunk-X62HVIJG.js";
import "./chunk-EAPKKXTM.js";
import {
  spec3 as spec
} from "./chunk-OT55VCTT.js";
import {
  createActionsHost,
  readRunContext,
  runAction
} from "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";

// action:all
var context = await readRunContext(process.env);
await runAction(main, createActionsHost(process.env, spec.title, context));
